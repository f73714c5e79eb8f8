"""The joined URL has the host of the request."""
# kind: redirect
# drive: flask GET /back?next={value}
# benign: /cart
from urllib.parse import urljoin, urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


def is_safe(target):
    own = urlparse(request.host_url)
    joined = urlparse(urljoin(request.host_url, target))
    return joined.scheme in ("http", "https") and own.netloc == joined.netloc


@app.route("/back")
def back():
    target = request.args.get("next", "/")
    if "\\" in target or not is_safe(target):
        return redirect("/")
    return redirect(target)  # sink
