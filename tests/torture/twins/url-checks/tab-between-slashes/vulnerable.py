"""URL parsers drop tabs, so `/`, tab, `/host` is `//host`: two slashes are not at the start of the text."""
# kind: redirect
# drive: flask GET /resume?at={value}
# benign: /lesson/4
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/resume")
def resume():
    at = request.args["at"]
    if not at.startswith("/") or at.startswith("//") or "\\" in at:
        abort(400)
    return redirect(at)  # sink
