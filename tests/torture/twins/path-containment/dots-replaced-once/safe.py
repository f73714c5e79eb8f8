"""Replacing until nothing is left to replace; absolute names are refused."""
# kind: path
# drive: flask GET /lang?file={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/lang")
def texts():
    name = request.args["file"]
    while "../" in name:
        name = name.replace("../", "")
    name = name.lstrip("/")
    return {"texts": open("lang/" + name + ".json").read()}  # sink
