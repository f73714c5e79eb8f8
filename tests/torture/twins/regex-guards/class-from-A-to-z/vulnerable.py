"""The range `A-z` holds the backtick, which lies between `Z` and `a`."""
# kind: command
# drive: flask GET /lint?project={value}
# benign: bezel
# payload: `§`
import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/lint")
def lint():
    project = request.args["project"]
    if not re.fullmatch("[A-z]+", project):
        abort(400)
    return {"report": subprocess.getoutput("make -C " + project + " lint")}  # sink
