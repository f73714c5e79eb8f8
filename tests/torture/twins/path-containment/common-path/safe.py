"""`commonpath` compares whole names."""
# kind: path
# drive: flask GET /media?clip={value}
# payload: ../media-raw/§
import os

from flask import Flask, abort, request

app = Flask(__name__)
MEDIA = os.path.realpath("media")


@app.route("/media")
def clip():
    path = os.path.realpath(os.path.join(MEDIA, request.args["clip"]))
    if os.path.commonpath([MEDIA, path]) != MEDIA:
        abort(404)
    return open(path, "rb").read()  # sink
