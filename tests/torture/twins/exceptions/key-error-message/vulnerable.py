"""`str` of a KeyError is the repr of the key; its `args` hold the key itself."""
# kind: log
# drive: flask GET /key?name={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/key")
def key():
    try:
        {"tea": 1}[request.args["name"]]
    except KeyError as error:
        logging.warning("missing %s", error.args[0])  # sink
    return "ok"
