"""`re.compile` of alternatives that the request lists."""
# kind: regex
# drive: flask GET /filter?word={value}
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/filter")
def filtered():
    words = ["red", *request.args.getlist("word")]
    pattern = re.compile("|".join(words), re.I)  # sink
    return {"hits": len(pattern.findall("a red and a blue one"))}
