"""A deque made of an iterable with `maxlen` keeps its last elements."""
# kind: log
# drive: flask POST /tail body:{value}
import logging
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.post("/tail")
def tail():
    text = request.get_data(as_text=True)
    last = deque([text, "end"], maxlen=1)
    logging.info("tail: " + last[0])  # sink
    return "ok"
