use bezoar_python::Given;
use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "command-to-list",
    summary: "Turns a command line that is a plain string literal into the list of its words, and drops the argument that asks for \
              a shell. Not offered where a shell would do more than split the words: pipes, redirections, variables, globs, \
              built-in commands, assignments.",
    arguments: &[
        ("arguments", "the argument list of the call"),
        ("command", "which argument is the command line, such as `0|args`"),
        ("shell", "which argument goes, such as `8|shell`"),
    ],
    examples: &[
        Example {
            rule: RULE,
            before: "run('git commit -m \"first one\"', shell=True, check=True)\n",
            after: "run(['git', 'commit', '-m', 'first one'], check=True)\n",
        },
        Example { rule: RULE, before: "run(\"ls -l\", shell=True)\n", after: "run([\"ls\", \"-l\"])\n" },
    ],
    apply,
};

const RULE: (&str, &str) = (
    "rewrite = \"command-to-list\"\narguments = \"@arguments\"\ncommand = \"0|args\"\nshell = \"8|shell\"",
    "((call function: (identifier) @_f arguments: (argument_list) @arguments) @match (#eq? @_f \"run\"))",
);

/// Characters that mean something to a shell wherever they stand, but between single quotes.
const SPECIAL: &str = "|&;<>()$`\\*?[]#~!{}^%\n\r";

/// First words that are no programs but mean something to `sh` or `cmd.exe`.
const BUILT_IN: &[&str] = &[
    ".", ":", "alias", "assoc", "bg", "builtin", "call", "case", "cd", "chdir", "cls", "color", "command", "copy",
    "date", "declare", "del", "dir", "do", "done", "echo.", "elif", "else", "endlocal", "erase", "esac", "eval",
    "exec", "exit", "export", "fc", "fg", "fi", "for", "ftype", "function", "getopts", "goto", "hash", "history", "if",
    "jobs", "let", "local", "logout", "md", "mklink", "move", "pause", "popd", "pushd", "rd", "read", "readonly",
    "rem", "ren", "rename", "return", "select", "set", "setlocal", "shift", "shopt", "source", "start", "suspend",
    "then", "time", "times", "title", "trap", "type", "typeset", "ulimit", "umask", "unalias", "unset", "until", "ver",
    "vol", "wait", "while",
];

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let list = arguments.node(draft, "arguments")?;
    let (command, shell) = (arguments.spec("command")?, arguments.spec("shell")?);
    let given = |position, keyword: &str| draft.python.argument(list, position, Some(keyword));
    let Given::Node(line) = draft.python.argument(list, command.position, command.keyword.as_deref()) else {
        return None;
    };
    let Given::Node(_) = draft.python.argument(list, shell.position, shell.keyword.as_deref()) else { return None };
    if !matches!(given(None, "executable"), Given::Absent) {
        return None;
    }
    let quote = plain_quote(line)?;
    let value = draft.python.value(line);
    let bezoar_base::Constant::Str(text) = value.only_constant()? else { return None };
    let words = split(text)?;
    let first = words.first().filter(|first| !first.contains('=') && !first.is_empty())?;
    if BUILT_IN.contains(&first.to_ascii_lowercase().as_str()) {
        return None;
    }
    let words: Vec<String> = words.iter().map(|word| literal(word, quote)).collect::<Option<_>>()?;
    draft.replace(line, &format!("[{}]", words.join(", ")))?;
    draft.remove_argument(list, &shell)
}

/// The quote of a string literal without prefix; of several in a row that of the first.
fn plain_quote(node: Node<'_>) -> Option<char> {
    if node.kind() == kind::CONCATENATED_STRING {
        let mut quotes = node.named_children().map(plain_quote);
        let first = quotes.next()??;
        return quotes.all(|quote| quote.is_some()).then_some(first);
    }
    let start = (node.kind() == kind::STRING).then(|| node.child_of_kind(kind::STRING_START))??.text();
    let interpolated = node.child_of_kind(kind::INTERPOLATION).is_some() || node.child(field::EXPRESSION).is_some();
    start.chars().next().filter(|quote| matches!(quote, '\'' | '"') && !interpolated)
}

/// The words of a command line as a POSIX shell has them; `None` where it would do more than split it.
fn split(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' | '\t' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next()? {
                        '\'' => break,
                        '\\' => return None,
                        inner => word.push(inner),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next()? {
                        '"' => break,
                        inner if SPECIAL.contains(inner) => return None,
                        inner => word.push(inner),
                    }
                }
            }
            _ if SPECIAL.contains(letter) => return None,
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    Some(words)
}

/// A word as a string literal; `None` if it has characters that would have to be escaped in ways that differ by string.
fn literal(word: &str, quote: char) -> Option<String> {
    let other = if quote == '"' { '\'' } else { '"' };
    let quote = if word.contains(quote) { other } else { quote };
    let plain = !word.contains(quote) && !word.contains(['\\', '\n', '\r']) && !word.contains(char::is_control);
    plain.then(|| format!("{quote}{word}{quote}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_as_a_shell_does() {
        let words = |line| split(line).map(|words| words.join("|"));
        assert_eq!(words("ls  -l '/tmp/a b' \"\" x'y'\"z\"").as_deref(), Some("ls|-l|/tmp/a b||xyz"));
        assert_eq!(words("grep '$HOME*'").as_deref(), Some("grep|$HOME*"));
        for line in ["a | b", "a 'b", "a \"$x\"", "a \\b", "a '\\'", "a > b", "a *", "a\nb"] {
            assert_eq!(words(line), None, "{line}");
        }
        assert_eq!(literal("it's", '\'').as_deref(), Some("\"it's\""));
        assert_eq!(literal("it's \"x\"", '\''), None);
    }
}
