"""A response header whose value has a line break in it is two headers."""
# kind: header
# drive: flask GET /report?title={value}
from urllib.parse import quote

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/report")
def report():
    title = request.args["title"]
    response = make_response({"pages": 12})
    response.headers["X-Report-Title"] = quote(title)  # sink
    return response
