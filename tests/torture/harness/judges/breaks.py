"""The lines of a text."""

import re


def structure(text):
    return [len(re.findall(r"\r\n|\r|\n", text))]


def attacks(structure):
    return structure[0] > 0
