"""Where the operators of a query stand, and the shape of JavaScript in it."""

import re

SCRIPT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[A-Za-z_$][\w$.]*|\d+|\|\||&&|[=!]=+|\S")
COMPARISONS = {"$eq", "$ne", "$gt", "$gte", "$lt", "$lte"}


def structure(query):
    return sorted(set(_walk(query, "")))


def _walk(value, path):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.startswith("$"):
                yield f"{path}{key}"
            if key in ("$where", "$function", "$accumulator"):
                yield " ".join(_token(token) for token in SCRIPT.findall(str(inner)))
            if key in COMPARISONS:  # compares with the object as it is
                continue
            yield from _walk(inner, f"{path}{key if key.startswith('$') else '.'}/")
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, path)


def _token(token):
    return "string" if token[0] in "'\"" else "name" if token[0].isalpha() or token[0] in "_$" else token
