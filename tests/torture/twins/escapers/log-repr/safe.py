"""`%r` writes line ends as `\\n`."""
# kind: log
# drive: flask POST /login form:user={value}
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    log.warning("no such user: %r", request.form["user"])  # sink
    return "", 401
