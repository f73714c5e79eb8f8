"""The tokens of an XPath expression; strings, numbers and names are all alike."""

import re

TOKEN = re.compile(
    r"""(?P<string>'[^']*'|"[^"]*")|(?P<number>\d+(?:\.\d+)?)|(?P<hole>\$\w+)|(?P<word>[^\W\d][\w.-]*)|(?P<operator>//|::|!=|<=|>=|\.\.|\S)"""
)
OPERATORS = {"or", "and", "div", "mod", "not"}


def structure(expression):
    return [
        match.group() if match.lastgroup == "operator" or match.group() in OPERATORS else match.lastgroup
        for match in TOKEN.finditer(expression)
    ]
