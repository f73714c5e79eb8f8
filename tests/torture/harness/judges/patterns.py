"""The operations of a regular expression; texts that match themselves are all alike."""

import re


def structure(argument):
    try:
        parsed = re._parser.parse(argument["pattern"], argument["flags"] & ~re.DEBUG)
    except (re.error, RecursionError, OverflowError):
        return ["does not parse"]
    return [_shape(parsed)]


def _shape(value):
    if isinstance(value, re._parser.SubPattern):
        names = []
        for operation, argument in value:
            name = str(operation)
            if name == "LITERAL":
                if names[-1:] != ["LITERAL"]:
                    names.append(name)
            else:
                names.append(f"{name}({_shape(argument)})")
        return " ".join(names)
    if isinstance(value, (list, tuple)):
        return ", ".join(_shape(part) for part in value)
    return str(value)
