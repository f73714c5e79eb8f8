"""A hexadecimal digest is one plain name."""
# kind: path
# drive: flask POST /space form:owner={value}
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/space")
def space():
    owner = request.form["owner"]
    folder = hashlib.md5(owner.lower().encode()).hexdigest()
    os.makedirs("spaces/" + folder, exist_ok=True)  # sink
    return "", 201
