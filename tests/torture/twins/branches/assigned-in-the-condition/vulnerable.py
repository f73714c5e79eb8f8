"""An assignment expression in an `elif` is evaluated only when the tests before it were false."""
# kind: command
# drive: flask GET /pick?tool={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/pick")
def pick():
    tool = "date"
    ready = True
    if not ready:
        os.nice(0)
    elif tool := request.args["tool"]:
        ready = False
    os.system("time " + tool)  # sink
    return "ok"
