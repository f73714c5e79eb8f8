"""`is_relative_to` compares names: the path was not resolved, the `..` are in it."""
# kind: path
# drive: flask GET /notes?name={value}
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
NOTES = Path("notes").resolve()


@app.route("/notes")
def note():
    path = NOTES / request.args["name"]
    if not path.is_relative_to(NOTES):
        abort(404)
    return {"note": path.read_text()}  # sink
