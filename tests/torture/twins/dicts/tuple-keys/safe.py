"""Tuples as keys: each combination is its own entry."""
# kind: redirect
# drive: flask GET /routes?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/routes")
def routes():
    routes = {("a", 1): "/a", ("a", 2): request.args["to"]}
    return redirect(routes["a", 1])  # sink
