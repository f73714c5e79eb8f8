"""The name of an `except ... as` clause is deleted when the clause ends; what was copied from it stays."""
# kind: log
# drive: flask GET /parsed?n={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/parsed")
def parsed():
    message = "fine"
    try:
        raise ValueError(request.args["n"])
    except ValueError as error:
        message = type(error).__name__
    logging.info("parsed: %s", message)  # sink
    return "ok"
