"""Only the path and the query of the parsed URL are kept."""
# kind: redirect
# drive: flask GET /relogin?next={value}
# benign: /cart?step=2
from urllib.parse import urlsplit, urlunsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/relogin")
def relogin():
    parts = urlsplit(request.args.get("next", "/"))
    target = urlunsplit(("https", "shop.example", parts.path, parts.query, ""))
    return redirect(target)  # sink
