"""`urllib.parse.quote` leaves `/` as it is unless `safe` says otherwise."""
# kind: path
# drive: flask GET /doc?name={value}
# benign: intro
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)


@app.get("/doc")
def doc():
    name = quote(request.args["name"], safe="")
    try:
        with open(f"{name}.md") as handle:  # sink
            return {"text": handle.read()}
    except OSError:
        return "no such page", 404
