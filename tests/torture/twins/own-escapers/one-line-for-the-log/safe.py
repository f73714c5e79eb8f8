"""The helper replaces every line end."""
# kind: log
# drive: flask GET /open?door={value}
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("doors")


def one_line(text):
    return text.replace("\r", "\\r").replace("\n", "\\n")


@app.route("/open")
def open_door():
    log.info("opened %s", one_line(request.args["door"]))  # sink
    return "", 204
