"""The check stands before the call."""
# kind: command
# drive: flask GET /ping?host={value}
# benign: gateway
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    if not host.isalnum():
        abort(400)
    status = os.system("ping -c 1 " + host)  # sink
    return {"reachable": status == 0}
