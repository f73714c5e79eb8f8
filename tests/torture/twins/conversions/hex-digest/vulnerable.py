"""The name of the file is the first part of the text."""
# kind: command
# drive: flask GET /cache?page={value}
# benign: start
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/cache")
def drop():
    page = request.args["page"]
    key = page[:64]
    os.system("rm -f cache/" + key)  # sink
    return {"dropped": page}
