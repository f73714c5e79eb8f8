"""`close` raises inside the generator at its `yield`, so that its `finally` runs."""
# kind: command
# drive: flask GET /close?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def session(log, name):
    try:
        yield "open"
    finally:
        log.append(name)


@app.get("/close")
def close():
    log = ["none"]
    work = session(log, request.args["name"])
    work.close()
    os.system("logger " + log[-1])  # sink
    return "ok"
