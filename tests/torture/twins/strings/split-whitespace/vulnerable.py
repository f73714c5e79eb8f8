"""`str.split()` without arguments splits at line breaks as well; `str.split(" ")` splits only at blanks."""
# kind: log
# drive: flask GET /visit?client={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/visit")
def visit():
    client = request.args.get("client", "unknown")
    words = client.split(" ")
    logging.warning("visit by " + " ".join(words))  # sink
    return {"ok": True}
