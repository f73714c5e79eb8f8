"""The table knows the characters that open tags, attributes and references."""
# kind: xss
# drive: flask GET /sign?text={value}
from flask import Flask, request

app = Flask(__name__)
TABLE = str.maketrans({"'": "&#39;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "&": "&amp;"})


@app.route("/sign")
def sign():
    return "<marquee>" + request.args["text"].translate(TABLE) + "</marquee>"  # sink
