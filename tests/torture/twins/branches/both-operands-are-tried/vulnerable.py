"""`a and b` guards only where both were true: `or` lets one suffice."""
# kind: command
# drive: flask GET /both?name={value}
# benign: ann
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/both")
def both():
    name = request.args["name"]
    if name.isalnum() or len(name) < 100:
        os.system("finger " + name)  # sink
    return "ok"
