"""`split` without arguments takes every kind of blank out."""
# kind: log
# drive: flask GET /ref?from={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.route("/ref")
def ref():
    came_from = request.args.get("from", "")
    logging.info("came from %s", " ".join(came_from.split()))  # sink
    return "", 204
