"""A value moves by one variable per round, so that it needs three rounds to arrive at the third."""
# kind: command
# drive: flask GET /shift?job={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/shift")
def shift():
    waiting, running, done = request.args["job"], "idle", "idle"
    for step in range(3):
        if step < 2:
            done = running
            running = waiting
        waiting = "idle"
    done = waiting
    os.system("logger finished " + done)  # sink
    return {"ok": True}
