"""The helper keeps what follows the last slash-free start of a path."""
# kind: redirect
# drive: flask GET /enter?next={value}
# benign: /start
from flask import Flask, redirect, request

app = Flask(__name__)


def local(target):
    return "/" + target.replace("\\", "/").lstrip("/ \t")


@app.route("/enter")
def enter():
    return redirect(local(request.args.get("next", "/")))  # sink
