"""A closure may call itself through the variable that holds it."""
# kind: path
# drive: flask GET /nested?name={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)


@app.get("/nested")
def nested():
    name = request.args["name"]

    def build(depth):
        return "page" if depth == 0 else build(depth - 1)

    try:
        return {"text": open(build(2) + ".md").read()}  # sink
    except OSError:
        return "missing", 404
