"""Each member of a decoded JSON document comes from its own place in the text."""
# kind: command
# drive: flask POST /hook body:{value}
import json
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/hook")
def hook():
    body = {"branch": request.get_data(as_text=True), "remote": "origin"}
    event = json.loads(json.dumps(body))
    os.system("git pull " + event["branch"])  # sink
    return "ok"
