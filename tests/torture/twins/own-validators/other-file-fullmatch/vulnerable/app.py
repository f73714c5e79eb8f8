"""The validator in the other file looks at the beginning only."""
# kind: sql
# drive: flask GET /entries?tag={value}
import sqlite3

from flask import Flask, abort, request

from validation import is_tag

app = Flask(__name__)


@app.route("/entries")
def entries():
    tag = request.args["tag"]
    if not is_tag(tag):
        abort(400)
    db = sqlite3.connect("blog.db")
    return {"entries": db.execute("SELECT * FROM entries WHERE tag = '" + tag + "'").fetchall()}  # sink
