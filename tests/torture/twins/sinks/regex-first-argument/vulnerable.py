"""The first argument of `re.search` is the pattern."""
# kind: regex
# drive: flask GET /match?q={value}
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/match")
def match():
    q = request.args["q"]
    found = re.search(q, "the quick brown fox")  # sink
    return {"found": bool(found)}
