"""The JSON text is quoted for the shell."""
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
    os.system("curl -d " + shlex.quote(payload) + " https://hooks.shop.example/")  # sink
    return "", 202
