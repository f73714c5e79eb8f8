"""`basename` keeps the last name only; `.` and `..` are refused."""
# kind: path
# drive: flask GET /avatars?user={value}
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/avatars")
def avatar():
    user = request.args["user"]
    name = os.path.basename(user)
    if name in ("", ".", ".."):
        abort(404)
    return open(os.path.join("avatars", name), "rb").read()  # sink
