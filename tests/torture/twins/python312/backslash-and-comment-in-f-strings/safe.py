"""A replacement field may hold backslashes, line breaks and comments."""
# kind: log
# drive: flask GET /lines?note={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/lines")
def lines():
    note = request.args["note"]
    logging.info(f"note: {  # sink
        note.replace("\n", " ").replace("\r", " ")  # everywhere
    }")
    return "ok"
