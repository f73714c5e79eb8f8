"""What a shell makes of a command: words, operators and substitutions. Of a list of arguments, the program; and the script of `sh -c`."""

import re

SHELLS = {"sh", "bash", "dash", "zsh", "ksh", "busybox", "cmd", "cmd.exe", "powershell", "pwsh"}
OPERATOR = re.compile(r"&&|\|\||;;|>>|<<|>&|<&|[;&|<>()\n]")


def structure(argument):
    if "shell" in argument:
        return script(argument["shell"])
    argv = argument["argv"]
    found = ["program " + (argv[0] if argv else "")]
    if argv and argv[0].rsplit("/", 1)[-1] in SHELLS:
        option = next((i for i, part in enumerate(argv[1:], 1) if re.fullmatch(r"-[a-z]*c|/[cC]", part)), None)
        if option is not None and option + 1 < len(argv):
            found += ["-c", *script(argv[option + 1])]
    return found


def script(text):
    found, word, first, i = [], None, True, 0

    def end():
        nonlocal word, first
        if word is not None:
            found.append(f"program {word}" if first else "word")
            first, word = False, None

    while i < len(text):
        c = text[i]
        operator = OPERATOR.match(text, i)
        if c == "\\" and i + 1 < len(text):
            word, i = (word or "") + text[i + 1], i + 2
        elif c == "'":
            close = text.find("'", i + 1)
            if close < 0:
                found.append("open '")
                close = len(text)
            word, i = (word or "") + text[i + 1 : close], close + 1
        elif c == '"':
            inner, i = _double(text, i + 1, found)
            word = (word or "") + inner
        elif c == "`" or text.startswith("$(", i) or text.startswith("${", i):
            found.append("substitution " + c)
            word, i = word or "", i + (1 if c == "`" else 2)
        elif c == "#" and word is None:
            found.append("comment")
            i = text.find("\n", i) if "\n" in text[i:] else len(text)
        elif operator:
            end()
            found.append(operator.group())
            first, i = operator.group() not in ("<", ">", ">>", "<<", ">&", "<&"), operator.end()
        elif c.isspace():
            end()
            i += 1
        else:
            word, i = (word or "") + c, i + 1
    end()
    while found and found[-1] == "\n":
        found.pop()
    return found


def _double(text, i, found):
    inner = ""
    while i < len(text) and text[i] != '"':
        if text[i] == "\\" and i + 1 < len(text):
            i += 1
        elif text[i] == "`" or text.startswith("$(", i) or text.startswith("${", i):
            found.append('substitution "' + text[i])
        inner += text[i]
        i += 1
    if i >= len(text):
        found.append('open "')
    return inner, i + 1


def words(text):
    """The words of a command, as `shlex` splits it if it can."""
    import shlex

    try:
        return shlex.split(text)
    except ValueError:
        return text.split()
