"""A dict of the module is shared by the functions that name it."""
# kind: redirect
# drive: flask GET /remember?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)

visited = {"last": "/", "first": "/"}


def note(address):
    visited["last"] = address


@app.get("/remember")
def remember():
    note(request.args["to"])
    return redirect(visited["last"])  # sink
