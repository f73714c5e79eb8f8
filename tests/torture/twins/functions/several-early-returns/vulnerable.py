"""Each `return` ends the call: what reaches the last one has passed all the tests before it."""
# kind: path
# drive: flask GET /early?name={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)


def file_for(name):
    if not name:
        return "index.txt"
    if name.startswith("."):
        return "hidden.txt"
    return name + ".txt"


@app.get("/early")
def early():
    try:
        return {"text": open(file_for(request.args["name"])).read()}  # sink
    except OSError:
        return "missing", 404
