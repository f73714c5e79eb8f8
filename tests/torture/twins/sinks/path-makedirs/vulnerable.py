"""`os.makedirs` makes folders wherever the value leads."""
# kind: path
# drive: flask POST /space form:owner={value}
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/space")
def space():
    owner = request.form["owner"]
    folder = owner.lower()
    os.makedirs("spaces/" + folder, exist_ok=True)  # sink
    return "", 201
