"""Entries that a loop sets are there afterwards, each under its own key."""
# kind: log
# drive: flask GET /pairs?v={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/pairs")
def pairs():
    record = {}
    for key, value in (("name", request.args["v"]), ("kind", "cup")):
        record[key] = value
    logging.info("got %s", record["kind"])  # sink
    return "ok"
