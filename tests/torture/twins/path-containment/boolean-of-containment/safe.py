"""The boolean belongs to the path that is opened."""
# kind: path
# drive: flask GET /mail?box={value}
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
MAIL = Path("mail").resolve()


@app.route("/mail")
def mail():
    path = (MAIL / "index").resolve()
    path = (MAIL / request.args["box"]).resolve()
    contained = path.is_relative_to(MAIL)
    if not contained:
        abort(404)
    return {"mail": path.read_text()}  # sink
