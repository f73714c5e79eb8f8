"""`str.removeprefix` takes the prefix off once at the start, `str.replace` replaces every occurrence."""
# kind: path
# drive: flask GET /manual?page={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)


@app.get("/manual")
def manual():
    page = request.args["page"]
    page = page.replace("/", "-")
    try:
        with open(page + ".txt") as handle:  # sink
            return {"text": handle.read()}
    except OSError:
        return "no such page", 404
