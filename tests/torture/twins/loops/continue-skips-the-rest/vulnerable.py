"""`continue` goes on with the next item and skips the rest of the body."""
# kind: command
# drive: flask GET /resize?size={value}
# benign: 640
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/resize")
def resize():
    done = 0
    for size in ["320", request.args["size"]]:
        if not size.isdecimal():
            done -= 1
        os.system("convert in.png -resize " + size + " out.png")  # sink
        done += 1
    return {"done": done}
