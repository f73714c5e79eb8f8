"""The generator of a `@contextmanager` gets the block's exception at its `yield`, and may go on."""
# kind: log
# drive: flask GET /caught?v={value}
import logging
from contextlib import contextmanager

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def reported(messages):
    try:
        yield
    except ValueError as error:
        messages.append(error.args[0])


@app.get("/caught")
def caught():
    messages = ["none"]
    with reported(messages):
        raise ValueError(request.args["v"])
    logging.warning("problem: " + messages[-1])  # sink
    return "ok"
