"""The second argument is the text."""
# kind: regex
# drive: flask GET /match?q={value}
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/match")
def match():
    q = request.args["q"]
    found = re.search("quick|brown", q)  # sink
    return {"found": bool(found)}
