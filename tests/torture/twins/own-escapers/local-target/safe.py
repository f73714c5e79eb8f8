"""The helper puts one slash in the place of all slashes and blanks at the beginning."""
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
