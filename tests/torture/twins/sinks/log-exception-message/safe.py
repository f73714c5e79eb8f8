"""The message of a `KeyError` is the key's literal."""
# kind: log
# drive: flask GET /conf?key={value}
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("conf")


@app.route("/conf")
def conf():
    key = request.args["key"]
    try:
        raise KeyError(key)
    except LookupError as error:
        log.error("%s", error)  # sink
    return "", 404
