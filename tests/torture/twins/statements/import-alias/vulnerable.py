"""`import x as y` binds y only; a later import may bind the name to something else."""
# kind: command
# drive: flask GET /quoted?name={value}
import os
from shlex import quote
from urllib.parse import unquote as quote

from flask import Flask, request

app = Flask(__name__)


@app.get("/quoted")
def quoted():
    os.system("finger " + quote(request.args["name"]))  # sink
    return "ok"
