"""Entries that a loop deletes are gone afterwards."""
# kind: log
# drive: flask GET /headers?agent={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/headers")
def headers():
    record = {"agent": request.args["agent"], "path": "/headers"}
    for key in list(record):
        if key == "agent":
            del record[key]
    logging.info("seen: " + " ".join(record.values()))  # sink
    return "ok"
