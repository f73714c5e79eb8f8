"""`safe_load` does, too."""
# kind: deserialization
# drive: flask POST /config form:yaml={value}
from flask import Flask, request
from yaml import safe_load, unsafe_load

app = Flask(__name__)


@app.post("/config")
def config():
    return {"config": str(safe_load(request.form["yaml"]))}  # sink
