"""The helper cuts the scheme away and leaves `//host`."""
# kind: redirect
# drive: flask GET /enter?next={value}
# benign: /start
from flask import Flask, redirect, request

app = Flask(__name__)


def local(target):
    return target.split(":", 1)[-1]


@app.route("/enter")
def enter():
    return redirect(local(request.args.get("next", "/")))  # sink
