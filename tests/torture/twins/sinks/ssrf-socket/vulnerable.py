"""The address is the value."""
# kind: ssrf
# drive: flask GET /port?host={value}
# benign: good.example
import socket

from flask import Flask, request

app = Flask(__name__)


@app.route("/port")
def port():
    host = request.args["host"]
    try:
        socket.create_connection((host, 443), timeout=1).close()  # sink
    except OSError:
        return {"open": False}
    return {"open": True}
