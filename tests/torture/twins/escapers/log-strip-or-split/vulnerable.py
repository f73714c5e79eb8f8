"""`strip` takes line ends from both ends only."""
# kind: log
# drive: flask GET /ref?from={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.route("/ref")
def ref():
    came_from = request.args.get("from", "")
    logging.info("came from %s", came_from.strip())  # sink
    return "", 204
