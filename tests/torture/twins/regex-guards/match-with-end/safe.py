"""`re.match` is tied to the beginning, `\\Z` ties it to the end."""
# kind: command
# drive: flask GET /log?unit={value}
# benign: cron
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/log")
def log():
    unit = request.args["unit"]
    if re.match(r"\w[\w.-]*\Z", unit) is None:
        abort(400)
    return {"lines": os.popen("journalctl -u " + unit).read()}  # sink
