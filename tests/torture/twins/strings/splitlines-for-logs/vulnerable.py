"""`str.splitlines` cuts at every line break, `str.strip` removes them only at the two ends."""
# kind: log
# drive: flask POST /feedback form:comment={value}
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("feedback")


@app.post("/feedback")
def feedback():
    comment = request.form["comment"]
    line = comment.strip()
    log.info("comment received: %s", line)  # sink
    return "thanks", 202
