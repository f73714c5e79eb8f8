"""The host of the connection is a constant, the path is the value."""
# kind: ssrf
# drive: flask GET /head?host={value}
# benign: good.example
import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/head")
def head():
    host = request.args["host"]
    connection = http.client.HTTPSConnection("probe.example", timeout=5)
    connection.request("HEAD", "/" + host)  # sink
    return {"status": connection.getresponse().status}
