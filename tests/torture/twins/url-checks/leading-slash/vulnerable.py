"""`//evil.example` begins with a slash and names a host."""
# kind: redirect
# drive: flask POST /signin form:next={value}
# benign: /orders
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/signin")
def signin():
    target = request.form.get("next", "/")
    if not target.startswith("/"):
        target = "/"
    return redirect(target)  # sink
