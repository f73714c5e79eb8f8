"""A recursive call that swaps its arguments alternates between them."""
# kind: redirect
# drive: flask GET /alternate?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


def alternate(first, second, times):
    if times == 0:
        return first
    return alternate(second, first, times - 1)


@app.get("/alternate")
def alternating():
    return redirect(alternate("/home", request.args["to"], 2))  # sink
