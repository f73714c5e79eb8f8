"""A bound method remembers its object, so that calling it later works on that object."""
# kind: command
# drive: flask GET /bound?word={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/bound")
def bound():
    shown, hidden = ["echo"], ["true"]
    add = shown.append
    add(request.args["word"])
    os.system(" ".join(shown))  # sink
    return {"hidden": len(hidden)}
