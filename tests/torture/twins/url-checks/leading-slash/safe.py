"""A slash at the beginning, and no host."""
# kind: redirect
# drive: flask POST /signin form:next={value}
# benign: /orders
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/signin")
def signin():
    target = request.form.get("next", "/")
    if not target.startswith("/") or "\\" in target or urlsplit(target).netloc:
        target = "/"
    return redirect(target)  # sink
