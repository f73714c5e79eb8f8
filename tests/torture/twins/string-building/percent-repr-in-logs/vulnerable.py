"""`%r` writes the repr of a string, in which line breaks are escaped; `%s` writes them as they are."""
# kind: log
# drive: flask GET /login?user={value}
import logging

from flask import Flask, request

app = Flask(__name__)

audit = logging.getLogger("audit")


@app.get("/login")
def login():
    user = request.args.get("user")
    audit.warning("failed login of %s from %r", user, request.remote_addr)  # sink
    return "denied", 403
