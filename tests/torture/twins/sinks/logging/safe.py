"""A log message goes over as many lines as it has line breaks; `%r` writes them as `\\n`."""
# kind: log
# drive: flask POST /sign-in form:user={value}
import logging

from flask import Flask, request

logger = logging.getLogger(__name__)

app = Flask(__name__)


@app.post("/sign-in")
def sign_in():
    user = request.form["user"]
    logger.info("signing in %r", user)  # sink
    return {}
