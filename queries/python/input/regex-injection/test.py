"""Patterns that come with a request."""

import re

import pandas as pd
import regex
from flask import Flask, request

app = Flask(__name__)
KINDS = {"number": r"\d+", "word": r"\w+"}
GOODS = ["kettle", "lamp"]


@app.get("/search")
def search():
    wanted = request.args["q"]
    found = [name for name in GOODS if re.search(wanted, name)]
    #                                  ^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`
    found += re.findall("^" + request.args["start"], "\n".join(GOODS), re.M)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`
    found += re.split(f"{wanted}s?", "kettles and lamps")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`
    return {"found": found, "any": re.compile(r"\b" + wanted + r"\b").match("kettle") is not None}
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`


@app.get("/replace")
def replace():
    pattern = "(%s)+" % request.args["what"]
    text = re.sub(pattern, "*", "kettle")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`
    return {"text": text, "other": regex.fullmatch(pattern=request.args["pattern"], string=text) is not None}
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`


@app.get("/table")
def table():
    goods = pd.Series(GOODS)
    return {"found": goods[goods.str.contains(request.args["q"])].tolist()}
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`


# Silent: the request brings the text, not the pattern; a pattern of the program's own; a number.
@app.get("/safe")
def safe():
    text = request.args["text"]
    re.search(r"^\w+$", text)
    re.sub("a+", text, "banana")
    re.search(re.escape(text), "banana")
    re.findall(f"^{re.escape(text)}s?$", "banana")
    re.search(KINDS["word"], text)
    re.search(r"a{%d}" % int(request.args["times"]), "banana")
    return {"found": [name for name in GOODS if text in name]}


# Silent: not from a request.
def from_elsewhere(pattern, text):
    return re.search(pattern, text)
