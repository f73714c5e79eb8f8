"""`takewhile` stops at the first element that fails, `dropwhile` begins there."""
# kind: command
# drive: flask GET /while?arg={value}
import os
from itertools import dropwhile, takewhile

from flask import Flask, request

app = Flask(__name__)


@app.get("/while")
def until_mark():
    words = ["status", "--", request.args["arg"]]
    chosen = takewhile(lambda word: word != "--", words)
    os.system("git " + " ".join(chosen))  # sink
    return "ok"
