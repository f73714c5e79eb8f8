"""The address is a constant; the value decides whether it is asked."""
# kind: ssrf
# drive: flask GET /port?host={value}
# benign: good.example
import socket

from flask import Flask, request

app = Flask(__name__)


@app.route("/port")
def port():
    host = request.args["host"]
    host = "db.shop.example" if host else "cache.shop.example"
    try:
        socket.create_connection((host, 443), timeout=1).close()  # sink
    except OSError:
        return {"open": False}
    return {"open": True}
