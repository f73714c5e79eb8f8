"""Replacing `../` once leaves `../` of `....//`."""
# kind: path
# drive: flask GET /lang?file={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/lang")
def texts():
    name = request.args["file"]
    name = name.replace("../", "").lstrip("/")
    return {"texts": open("lang/" + name + ".json").read()}  # sink
