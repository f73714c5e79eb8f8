"""`$` also matches before a newline at the end of the text."""
# kind: log
# drive: flask POST /login form:user={value}
# benign: marie
import logging
import re

from flask import Flask, abort, request

app = Flask(__name__)
audit = logging.getLogger("audit")


@app.post("/login")
def login():
    user = request.form["user"]
    if not re.match(r"^\w+$", user):
        abort(400)
    audit.warning("failed login of %s", user)  # sink
    return {"ok": False}, 401
