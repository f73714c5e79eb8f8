"""`rotate(1)` moves the last element to the front."""
# kind: command
# drive: flask GET /rota?name={value}
import os
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/rota")
def rota():
    rota = deque(["Ann", "Ben", request.args["name"]])
    rota.rotate(1)
    os.system("notify " + rota[0])  # sink
    return "ok"
