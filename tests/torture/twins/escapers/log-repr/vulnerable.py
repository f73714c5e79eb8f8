"""`%s` writes line ends as line ends."""
# kind: log
# drive: flask POST /login form:user={value}
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    log.warning("no such user: %s", request.form["user"])  # sink
    return "", 401
