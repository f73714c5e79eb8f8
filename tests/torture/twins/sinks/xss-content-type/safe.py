"""`text/plain` is shown as it is."""
# kind: xss
# drive: flask GET /raw?text={value}
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/raw")
def raw():
    text = request.args["text"]
    return Response("<!-- raw -->" + text, headers={"Content-Type": "text/plain"})  # sink
