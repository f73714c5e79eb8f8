"""A second `def` of the same name replaces the first."""
# kind: redirect
# drive: flask GET /redefined?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


def target_of(address):
    return "/home"


def target_of(address):
    return address


@app.get("/redefined")
def redefined():
    return redirect(target_of(request.args["to"]))  # sink
