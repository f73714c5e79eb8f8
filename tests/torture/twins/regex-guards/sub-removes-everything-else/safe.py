"""`re.sub` with a negated class leaves only what is allowed."""
# kind: command
# drive: flask GET /git?branch={value}
# benign: main
import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/git")
def checkout():
    branch = re.sub(r"[^A-Za-z0-9_]", "", request.args["branch"])
    os.system("git -C site checkout " + branch)  # sink
    return {"branch": branch}
