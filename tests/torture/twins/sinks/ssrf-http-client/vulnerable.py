"""The host of the connection is the value."""
# kind: ssrf
# drive: flask GET /head?host={value}
# benign: good.example
import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/head")
def head():
    host = request.args["host"]
    connection = http.client.HTTPSConnection(host.split("/")[0], timeout=5)
    connection.request("HEAD", "/")  # sink
    return {"status": connection.getresponse().status}
