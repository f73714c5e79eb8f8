"""`[*a, *b]` is a list of the elements of a and then those of b."""
# kind: command
# drive: flask GET /cmdline?last={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/cmdline")
def cmdline():
    fixed = ["status", "quiet"]
    given = [request.args["last"]]
    words = [*given, *fixed]
    os.system("service-ctl " + words[0])  # sink
    return {"words": len(words)}
