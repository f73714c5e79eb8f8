"""The parts of an LDAP filter (RFC 4515) and its wildcards, or those of a distinguished name (RFC 4514)."""

import re

ITEM = re.compile(r"([^()=~<>:]*)(~=|>=|<=|:[^()=]*:=|=)([^()]*)")


def structure(text):
    return _filter(text) if text.lstrip().startswith("(") else _name(text)


def _filter(text):
    text = re.sub(r"\\[0-9a-fA-F]{2}", "x", text)
    found, at = [], 0
    while at < len(text):
        item = ITEM.match(text, at)
        if item:
            found += [item[2], *re.findall(r"\*", item[3])]
            at = item.end()
        else:
            if not text[at].isspace():
                found.append(text[at] if text[at] in "()&|!" else "text")
            at += 1
    return found


def _name(text):
    text = re.sub(r"\\[0-9a-fA-F]{2}|\\.", "x", text)
    return ["=" in part for part in re.split(r"[,+;]", text)]
