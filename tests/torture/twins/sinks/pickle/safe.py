"""`pickle.loads` calls whatever its input names, `json.loads` makes plain data."""
# kind: deserialization
# drive: flask POST /basket cookie:basket={value}
# benign: {}
# encode: base64
import base64
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/basket")
def basket():
    stored = base64.b64decode(request.cookies["basket"])
    return {"items": json.loads(stored)}  # sink
