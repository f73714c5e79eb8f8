"""`splitlines()[0]` is the text before the first line break."""
# kind: log
# drive: flask POST /note form:text={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/note")
def note():
    lines = request.form["text"].splitlines(keepends=True) or [""]
    head = "".join(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029") for line in lines)
    logging.info("note: " + head)  # sink
    return "ok"
