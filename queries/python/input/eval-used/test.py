#- app/calculator.py
"""Text that is run as code."""

import ast
import builtins
import json
import sys

import flask
from flask import request

LIMITS = "{'low': 1, 'high': 10}"
app = flask.Flask(__name__)


def total(formula):
    return eval(formula)


def setting(name, value):
    return eval(f"config.{name} = {value!r}")


def field(record, name):
    return eval("record." + name)


def compare(left, operator, right):
    if eval("%s %s %s" % (left, operator, right)):
        return "yes"
    return "no"


@app.route("/calculate")
def calculate():
    return str(eval(request.args["formula"]))


@app.post("/filter")
def keep():
    text = request.get_json()["filter"]
    return [row for row in rows() if eval(text, {"row": row})]


def ask():
    return eval(input("How many? "))


def shorthand(text):
    evaluate = eval
    return evaluate(text)


# With a namespace, or from somewhere that is not known: for those who want to see every use.
def namespace(expression, names):
    return eval(expression, {"__builtins__": {}}, names)


def unknown(stream):
    for line in stream:
        print(eval(line))


def by_module(text):
    return builtins.eval(text, {})


# Silent: constants, and what reads values only.
def constants(text):
    eval("1 + 1")
    eval(LIMITS)
    ast.literal_eval(text)
    json.loads(text)
    return eval("sys.version", {"sys": sys})


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
    assert eval(value) is None
