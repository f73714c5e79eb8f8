"""`str.startswith` says nothing about what follows the prefix."""
# kind: sql
# drive: flask GET /documents?ref=INV-{value}
# benign: 2041
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/documents")
def document():
    ref = request.args["ref"]
    if not ref.startswith("INV-"):
        abort(404)
    db = sqlite3.connect("docs.db")
    return {"document": db.execute("SELECT body FROM documents WHERE ref = '" + ref + "'").fetchone()}  # sink
