"""A `while` loop whose condition is false from the start never runs its body."""
# kind: command
# drive: flask GET /retry?cmd={value}
import os

from flask import Flask, request

app = Flask(__name__)

RETRIES = 2


@app.get("/retry")
def retry():
    left = RETRIES - 2
    while left <= 0:
        os.system("retry " + request.args["cmd"])  # sink
        left += 1
    return {"left": left}
