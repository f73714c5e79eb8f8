#- app/calculator.py
"""Text that is run as code."""

import ast
import builtins
import json
import sys

LIMITS = "{'low': 1, 'high': 10}"


def total(formula):
    return ast.literal_eval(formula)


def setting(name, value):
    return eval(f"config.{name} = {value!r}")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `eval` runs what is put into this string as code; look the name up with `getattr` or in a dict


def field(record, name):
    return eval("record." + name)
    #      ^^^^^^^^^^^^^^^^^^^^^^ medium: `eval` runs what is put into this string as code; look the name up with `getattr` or in a dict


def compare(left, operator, right):
    if eval("%s %s %s" % (left, operator, right)):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `eval` runs what is put into this string as code; look the name up with `getattr` or in a dict
        return "yes"
    return "no"


def ask():
    return ast.literal_eval(input("How many? "))


def shorthand(text):
    evaluate = eval
    return ast.literal_eval(text)


# With a namespace, or from somewhere that is not known: for those who want to see every use.
def namespace(expression, names):
    return eval(expression, {"__builtins__": {}}, names)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `eval` runs any code in `expression`; `ast.literal_eval` reads values only


def unknown(stream):
    for line in stream:
        print(ast.literal_eval(line))


def by_module(text):
    return builtins.eval(text, {})
    #      ^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `builtins.eval` runs any code in `text`; `ast.literal_eval` reads values only


# Silent: constants, and what reads values only.
def constants(text):
    eval("1 + 1")
    eval(LIMITS)
    ast.literal_eval(text)
    json.loads(text)
    return eval("sys.version", {"sys": sys})


# Silent: it can only be one of these.
def checked(text):
    if text in ("True", "False", "None"):
        return eval(text)
    return text


# Silent: other things of the name.
def others(model, frame, redis, text):
    model.eval()
    frame.eval("total = price * amount")
    redis.eval(text, 1, "key")
    frame.query(text)


class Interpreter:
    def eval(self, node):
        return self.eval(node.body)
#- app/shadowed.py
"""An interpreter's own eval."""

from interpreter import eval


def run(source):
    return eval(source)
#- tests/test_repr.py
"""Tests read back what repr wrote."""


def test_repr(value):
    assert eval(repr(value)) == value
    #      ^^^^^^^^^^^^^^^^^ medium (strict): `eval` runs any code in `repr(value)`; `ast.literal_eval` reads values only
    assert eval(value) is None
    #      ^^^^^^^^^^^ medium (strict): `eval` runs any code in `value`; `ast.literal_eval` reads values only
