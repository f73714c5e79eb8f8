"""A cache decorator returns the stored result when called again with an equal argument."""
# kind: command
# drive: flask GET /cached?name={value}
import functools
import os

from flask import Flask, request

app = Flask(__name__)

state = {"name": "nobody"}


@functools.lru_cache(maxsize=None)
def current(key):
    return state["name"]


@app.get("/cached")
def cached():
    current.cache_clear()
    state["name"] = "nobody"
    current("user")
    state["name"] = request.args["name"]
    os.system("id " + current("user"))  # sink
    return "ok"
