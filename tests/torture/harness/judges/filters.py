"""The parentheses, operators and wildcards of an LDAP filter, or the parts of a distinguished name."""

import re


def structure(text):
    text = re.sub(r"\\[0-9a-fA-F]{2}|\\.", "x", text)
    if text.lstrip().startswith("("):  # behind the first `=` of an item, only the star has a meaning
        text = re.sub(r"=([^()]*)", lambda value: "=" + "*" * value[1].count("*"), text)
    return re.findall(r"[()&|!*=,+<>~]", text)
