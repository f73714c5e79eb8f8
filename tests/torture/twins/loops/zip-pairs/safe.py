"""`zip` pairs items by position."""
# kind: command
# drive: flask GET /tools?arg={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/tools")
def tools():
    names = ["date", "uptime"]
    arguments = ["-u", request.args["arg"]]
    for name, argument in zip(names, arguments):
        if name == "date":
            os.system(name + " " + argument)  # sink
    return {"ran": len(names)}
