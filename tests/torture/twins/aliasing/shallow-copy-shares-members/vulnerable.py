"""`copy` copies the outer object only; `deepcopy` copies what is in it, too."""
# kind: command
# drive: flask GET /clone?arg={value}
import copy
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/clone")
def clone():
    job = {"name": "sync", "args": ["-q"]}
    twin = copy.copy(job)
    twin["args"].append(request.args["arg"])
    os.system(job["name"] + " " + " ".join(job["args"]))  # sink
    return "ok"
