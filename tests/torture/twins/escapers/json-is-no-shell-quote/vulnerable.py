"""`json.dumps` makes double quotes, in which a shell replaces `$(…)`."""
# kind: command
# drive: flask POST /event json:{"title": "{value}"}
import json
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.post("/event")
def event():
    payload = json.dumps({"title": request.get_json()["title"]})
    os.system("curl -d " + json.dumps(payload) + " https://hooks.shop.example/")  # sink
    return "", 202
