"""What a sink's argument is made of, by kind.

`structure(argument)` is what a harmless value does not change; `attacks(structure)` tells, for kinds where being different is not enough,
whether this one is an attack at all.
"""

import importlib

from judges import paths

ALWAYS = lambda _: True


def structure(kind, argument, program):
    if kind == "path":
        return paths.structure(argument, program)
    return _module(kind).structure(argument)


def attacks(kind, structure):
    return getattr(_module(kind), "attacks", ALWAYS)(structure)


_MODULES = {
    "sql": "sql",
    "command": "shell",
    "argument": "arguments",
    "code": "python_code",
    "template": "templates",
    "xss": "markup",
    "path": "paths",
    "redirect": "redirects",
    "ssrf": "hosts",
    "deserialization": "wholes",
    "session": "wholes",
    "xxe": "entities",
    "ldap": "filters",
    "xpath": "xpaths",
    "nosql": "operators",
    "header": "breaks",
    "log": "breaks",
    "regex": "patterns",
    "format": "fields",
}


def _module(kind):
    return importlib.import_module("judges." + _MODULES[kind])
