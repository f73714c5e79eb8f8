"""`_replace(scheme=…)` keeps the host."""
# kind: redirect
# drive: flask GET /relogin?next={value}
# benign: /cart?step=2
from urllib.parse import urlsplit, urlunsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/relogin")
def relogin():
    parts = urlsplit(request.args.get("next", "/"))
    target = urlunsplit(parts._replace(scheme="https"))
    return redirect(target)  # sink
