"""The iterators of `tee` yield the same elements, each on its own."""
# kind: redirect
# drive: flask GET /tee?to={value}
from itertools import tee

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/tee")
def teed():
    first, second = tee(["/home", request.args["to"]])
    next(first)
    return redirect(next(second))  # sink
