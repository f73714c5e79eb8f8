"""Request data that is run as code."""

import ast
import importlib
import json
import timeit

import numexpr
import pandas as pd
import sympy
from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"sum": sum, "min": min, "max": max}
PLUGINS = {"csv": "reports.csv", "pdf": "reports.pdf"}


@app.get("/calculate")
def calculate():
    formula = request.args["formula"]
    exec(request.form["code"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `exec` runs request data as code: its sender can do all that this program can
    exec("total = " + formula, {})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `exec` runs request data as code: its sender can do all that this program can
    timeit.timeit(formula)
    #^^^^^^^^^^^^^^^^^^^^^ critical: `timeit.timeit` runs request data as code: its sender can do all that this program can
    keep = [row for row in rows() if eval(request.get_json()["filter"], {"row": row})]
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `eval` runs request data as code: its sender can do all that this program can; `ast.literal_eval` reads values only
    return str(ast.literal_eval(formula) + eval(f"max({formula})") + len(keep))
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^ critical: `eval` runs request data as code: its sender can do all that this program can


@app.get("/table")
def table():
    frame = pd.read_csv("orders.csv")
    frame.query("price > " + request.args["price"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `frame.query` evaluates request data, and its expressions can reach Python; build the expression from names and values that you check
    frame.eval(request.args["column"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `frame.eval` evaluates request data, and its expressions can reach Python; build the expression from names and values that you check
    numexpr.evaluate(request.args["formula"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `numexpr.evaluate` evaluates request data, and its expressions can reach Python; build the expression from names and values that you check
    return str(sympy.sympify(request.args["formula"]))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `sympy.sympify` evaluates request data, and its expressions can reach Python; build the expression from names and values that you check


@app.get("/module")
def module():
    importlib.import_module(request.args["plugin"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which module `importlib.import_module` loads, and loading runs it; choose it from a fixed list
    return importlib.import_module("reports." + request.args["report"]).render()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data says which module below this package is loaded; choose it from a fixed list


# Silent: values only, numbers, and what is chosen from a table.
@app.get("/safe")
def safe():
    name = request.args["name"]
    ast.literal_eval(request.args["values"])
    json.loads(request.args["values"])
    importlib.import_module(PLUGINS[request.args["report"]])
    frame = pd.read_csv("orders.csv")
    frame.query("price > @price", local_dict={"price": name})
    frame[frame["name"] == name].head()
    eval("1 + 1", {"name": name})
    sympy.Symbol("x").subs("x", name)
    return str(OPERATIONS[request.args["operation"]]([1, 2]) + eval(str(int(request.args["number"]))))


# Silent: not from a request, which other rules are about.
def from_elsewhere(formula, model):
    model.eval(request.args["formula"])
    return eval(formula)
