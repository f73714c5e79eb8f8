"""`endswith` and `startswith` look at one end only."""
# kind: command
# drive: flask GET /open?file={value}
# benign: a.txt
# payload: §; id §.txt
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/open")
def open_file():
    name = request.args["file"]
    if not name.endswith(".txt"):
        return "text files only", 400
    os.system("less " + name)  # sink
    return "ok"
