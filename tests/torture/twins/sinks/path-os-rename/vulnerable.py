"""The target of `os.rename` is a path as well."""
# kind: path
# drive: flask POST /rename form:to={value}
# benign: 12
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/rename")
def rename():
    to = request.form["to"]
    if not to:
        abort(400)
    os.rename("scans/new.pdf", "scans/" + to)  # sink
    return "", 204
