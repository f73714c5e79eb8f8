"""`quote` keeps slashes unless told otherwise: `//evil.example` stays."""
# kind: redirect
# drive: flask GET /r?to={value}
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/r")
def r():
    return redirect(quote(request.args["to"]))  # sink
