"""`dirname` keeps the `..`."""
# kind: path
# drive: flask GET /avatars?user={value}
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/avatars")
def avatar():
    user = request.args["user"]
    name = os.path.join(os.path.dirname(user), os.path.basename(user))
    if name in ("", ".", ".."):
        abort(404)
    return open(os.path.join("avatars", name), "rb").read()  # sink
