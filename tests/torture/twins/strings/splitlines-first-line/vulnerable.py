"""`splitlines()[0]` is the text before the first line break."""
# kind: log
# drive: flask POST /note form:text={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/note")
def note():
    lines = request.form["text"].splitlines(keepends=True) or [""]
    head = "".join(lines)
    logging.info("note: " + head)  # sink
    return "ok"
