"""`redirect` goes to any host."""
# kind: redirect
# drive: flask GET /login?next={value}
# benign: /account
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/login")
def login():
    target = request.args.get("next", "/")
    return redirect("/" + urlsplit(target).path.lstrip("/\\"))  # sink
