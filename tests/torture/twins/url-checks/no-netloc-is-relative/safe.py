"""A URL without scheme and host is a path here; one slash, no backslash."""
# kind: redirect
# drive: flask GET /logout?return_to={value}
# benign: /bye
from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


def local(url):
    parts = urlparse(url)
    return not parts.scheme and not parts.netloc and url.startswith("/") and url[1:2] not in ("/", "\\")


@app.route("/logout")
def logout():
    return_to = request.args.get("return_to", "/")
    if local(return_to):
        return redirect(return_to)  # sink
    return redirect("/")
