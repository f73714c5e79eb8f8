"""`json.loads(json.dumps(x))` gives back an equal string; `json.dumps` alone escapes line breaks."""
# kind: log
# drive: flask GET /event?name={value}
import json
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/event")
def event():
    packed = json.dumps({"name": request.args["name"]})
    logging.info("event %s", packed)  # sink
    return "", 204
