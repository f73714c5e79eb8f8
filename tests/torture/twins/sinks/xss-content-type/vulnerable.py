"""`Response` is HTML unless told otherwise."""
# kind: xss
# drive: flask GET /raw?text={value}
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/raw")
def raw():
    text = request.args["text"]
    return Response("<!-- raw -->" + text, headers={"X-Kind": "text/plain"})  # sink
