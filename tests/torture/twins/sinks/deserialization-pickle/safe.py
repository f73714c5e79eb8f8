"""`json.loads` makes plain data only."""
# kind: deserialization
# drive: flask POST /state body:{value}
# benign: 1
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/state")
def state():
    loaded = json.loads(request.get_data())  # sink
    return {"keys": str(type(loaded))}
