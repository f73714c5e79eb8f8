"""`os.listdir` of a folder from the request."""
# kind: path
# drive: flask GET /ls?in={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ls")
def ls():
    within = request.args["in"]
    names = os.listdir("public/" + within)  # sink
    return {"names": names}
