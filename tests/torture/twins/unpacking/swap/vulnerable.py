"""`a, b = b, a` evaluates the right side first, so that it swaps."""
# kind: command
# drive: flask GET /swap?src={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/swap")
def swap():
    source, target = request.args["src"], "copy.txt"
    source, target = (source, target)
    os.system("wc -l " + source)  # sink
    return {"target": len(target)}
