#- app/plugins.py
"""Text that is run as code."""

import builtins
import importlib
import sys
import urllib.request
from pathlib import Path
from textwrap import dedent

import requests

VERSION = "major, minor = 1, 4"


# What another machine answers.
def update(url):
    exec(requests.get(url).text, {})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `exec` runs what another machine sends as code; whoever answers in its place runs code here


def preload(url):
    with urllib.request.urlopen(url) as answer:
        code = answer.read().decode()
    exec(code, globals())
    #^^^^^^^^^^^^^^^^^^^^ high: `exec` runs what another machine sends as code; whoever answers in its place runs code here


# What is typed.
def ask():
    exec(input(">>> "))
    #^^^^^^^^^^^^^^^^^^ high: `exec` runs what the user types as code


# Put together from pieces.
def configure(settings, name, value):
    exec(f"settings.{name} = {value!r}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `exec` runs what is put into this string as code; use `setattr`, `importlib.import_module` or a dict


def import_all(module):
    exec("from %s import *" % module)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `exec` runs what is put into this string as code; use `setattr`, `importlib.import_module` or a dict


def alias(name, target):
    statement = name + " = " + target
    exec(statement)
    #^^^^^^^^^^^^^^ medium: `exec` runs what is put into this string as code; use `setattr`, `importlib.import_module` or a dict


# Whatever the caller gives.
def evaluate(code):
    exec(code)
    #^^^^^^^^^ medium: `exec` runs any code in `code`


class Console:
    def push(self, line):
        run = exec
        run(line)
        #^^^^^^^^ medium: `run` runs any code in `line`


# Running code is what is meant: for those who want to see every use.
def namespace(source, names):
    exec(source, names)
    #^^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `source`


def script(path, names):
    exec(open(path).read())
    #^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `open(path).read()`
    with open(path) as stream:
        exec(stream.read(), names)
        #^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `stream.read()`
    code = compile(Path(path).read_text(), path, "exec")
    exec(code)
    #^^^^^^^^^ medium (strict): `exec` runs any code in `code`
    exec(code, names)
    #^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `code`


def lines(path):
    for line in open(path):
        if line.startswith("import "):
            exec(line)
            #^^^^^^^^^ medium (strict): `exec` runs any code in `line`


def generated(fields):
    source = dedent("\n".join(fields))
    names = {}
    exec(f"def make({source}): return locals()", names)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `f"def make({source}): return locals()"`
    return names["make"]


def by_module(code):
    builtins.exec(code)
    #^^^^^^^^^^^^^^^^^^ medium (strict): `builtins.exec` runs any code in `code`


def of_a_method(self):
    exec(self.source)
    #^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `self.source`


# Silent: constants, and ways without code.
def constants(name):
    exec("x = 1")
    exec(VERSION)
    exec("import " + "json", {})
    importlib.import_module(name)
    setattr(sys, name, None)


# Silent: it can only be one of these.
def checked(name):
    if name in ("import json", "import tomllib"):
        exec(name)


# Silent: other things of the name.
def others(session, cursor, statement, model):
    session.exec(statement)
    cursor.exec(f"SELECT {statement}")
    self_exec = model.exec
    self_exec(statement)


class Machine:
    def exec(self, code):
        return self.exec(code.body)
#- app/shadowed.py
"""An exec of one's own."""

from machine import exec


def run(source):
    exec(source)
#- legacy/script.py
"""The statement of Python 2."""


def run(code, names):
    exec code in names
    #^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `code`
    exec "x = 1"
    exec("y = 2")
#- tests/test_generated.py
"""Tests run what they have made."""


def test_generated(name, source):
    exec(f"{name} = 42")
    #^^^^^^^^^^^^^^^^^^^ medium (strict): `exec` runs any code in `f"{name} = 42"`
    exec(source)
    #^^^^^^^^^^^ medium (strict): `exec` runs any code in `source`
    exec("a = 1")
