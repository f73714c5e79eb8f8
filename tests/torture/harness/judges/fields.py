"""The replacement fields of a format string."""

import re
import string


def structure(text):
    try:
        return [f"{name}{conversion or ''}" for _, name, _, conversion in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return re.findall(r"[{}]", text) + ["does not parse"]
