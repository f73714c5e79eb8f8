"""`compress` keeps the elements whose selector is true."""
# kind: command
# drive: flask GET /compress?tool={value}
import os
from itertools import compress

from flask import Flask, request

app = Flask(__name__)


@app.get("/compress")
def selected():
    tools = ["date", request.args["tool"], "uptime"]
    for tool in compress(tools, [0, 1, 0]):
        os.system("time " + tool)  # sink
    return "ok"
