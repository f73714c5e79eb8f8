"""`insert(0, x)` puts x first and moves everything else on by one."""
# kind: command
# drive: flask GET /run?first={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/run")
def run():
    steps = ["build", "test"]
    steps.insert(0, request.args["first"])
    os.system("make " + steps[0])  # sink
    return {"steps": len(steps)}
