"""A check that comes after the call cannot take the call back."""
# kind: command
# drive: flask GET /ping?host={value}
# benign: gateway
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    status = os.system("ping -c 1 " + host)  # sink
    if not host.isalnum():
        abort(400)
    return {"reachable": status == 0}
