"""`quote` turns line ends into `%0A` and `%0D`."""
# kind: header
# drive: flask GET /report?title={value}
from urllib.parse import quote

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/report")
def report():
    title = request.args["title"]
    response = Response("…", mimetype="application/pdf")
    response.headers["X-Title"] = quote(title)  # sink
    return response
