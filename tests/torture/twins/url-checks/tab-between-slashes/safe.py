"""`urlsplit` drops tabs as browsers do, and finds the host."""
# kind: redirect
# drive: flask GET /resume?at={value}
# benign: /lesson/4
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/resume")
def resume():
    at = request.args["at"]
    if not at.startswith("/") or urlsplit(at).netloc or "\\" in at:
        abort(400)
    return redirect(at)  # sink
