"""A root without its separator is also the beginning of its neighbour's name."""
# kind: path
# drive: flask GET /page?name={value}
# payload: ../pages-private/§
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = os.path.realpath("pages")


@app.route("/page")
def page():
    target = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if not target.startswith(ROOT):
        abort(403)
    with open(target) as file:  # sink
        return {"text": file.read()}
