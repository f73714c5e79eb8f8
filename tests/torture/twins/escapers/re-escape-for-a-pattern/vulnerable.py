"""The text is a pattern."""
# kind: regex
# drive: flask GET /lines?q={value}
import re

from flask import Flask, request

app = Flask(__name__)
TEXT = "first line\nsecond line\n"


@app.route("/lines")
def lines():
    q = request.args["q"]
    found = re.findall(".*" + q + ".*", TEXT)  # sink
    return {"lines": found}
