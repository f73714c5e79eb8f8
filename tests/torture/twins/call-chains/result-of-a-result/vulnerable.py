"""The result of one call is the argument of the next."""
# kind: redirect
# drive: flask GET /steps?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


def strip_blank(address):
    return address.strip()


def local(address):
    return address or "/"


def with_mark(address):
    return address + "?from=steps"


@app.get("/steps")
def steps():
    return redirect(with_mark(local(strip_blank(request.args["to"]))))  # sink
