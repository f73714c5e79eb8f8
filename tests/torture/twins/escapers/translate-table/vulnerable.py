"""The table knows the quotes only."""
# kind: xss
# drive: flask GET /sign?text={value}
from flask import Flask, request

app = Flask(__name__)
TABLE = str.maketrans({"'": "&#39;", '"': "&quot;"})


@app.route("/sign")
def sign():
    return "<marquee>" + request.args["text"].translate(TABLE) + "</marquee>"  # sink
