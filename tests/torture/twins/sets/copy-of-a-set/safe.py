"""`a | b` and `a.copy()` are new sets, `a |= b` changes a for all its names."""
# kind: redirect
# drive: flask GET /targets?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/targets")
def targets():
    known = {"/home"}
    asked = known
    asked = asked | {request.args["to"]}
    return redirect((known - {"/home"} or known).pop())  # sink
