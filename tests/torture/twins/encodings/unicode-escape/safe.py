"""The codec `unicode_escape` writes line breaks as backslash n, and decoding with it brings them back."""
# kind: log
# drive: flask GET /trace?id={value}
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("trace")


@app.get("/trace")
def trace():
    packed = request.args["id"].encode("unicode_escape")
    log.info("trace " + packed.decode("ascii"))  # sink
    return {"traced": True}
