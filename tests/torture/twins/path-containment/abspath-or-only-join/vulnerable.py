"""A joined path that was not normalised begins with the root whatever follows."""
# kind: path
# drive: flask GET /attachment?file={value}
import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ROOT = os.path.abspath("attachments")


@app.route("/attachment")
def attachment():
    path = os.path.join(ROOT, "./" + request.args["file"])
    if not path.startswith(ROOT + "/"):
        abort(404)
    return send_file(path)  # sink
