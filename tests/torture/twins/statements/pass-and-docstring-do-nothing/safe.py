"""An expression statement computes its value and drops it."""
# kind: log
# drive: flask GET /expression?v={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/expression")
def expression():
    note = request.args["v"]
    note = note.replace("\n", " ").replace("\r", " ")
    logging.info("note %s", note)  # sink
    return "ok"
