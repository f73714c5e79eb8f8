"""When `__exit__` returns true the exception ends at the `with`, and what followed the raising statement is skipped."""
# kind: redirect
# drive: flask GET /swallow?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return kind is KeyError


@app.get("/swallow")
def swallow():
    target = "/home"
    names = {"a": 1}
    with Quiet():
        names["a"]
        target = request.args["to"]
    return redirect(target)  # sink
