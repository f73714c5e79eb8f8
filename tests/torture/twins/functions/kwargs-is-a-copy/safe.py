"""`**kwargs` is a new dict: changing it leaves the caller's dict as it was."""
# kind: sql
# drive: flask GET /kwcopy?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def override(word, **options):
    options["word"] = word


@app.get("/kwcopy")
def kwcopy():
    options = {"size": "xl"}
    override(request.args["v"], **options)
    text = options.get("word", "tea")
    rows = sqlite3.connect("kwcopy.db").execute(f"SELECT 1 WHERE 'tea' = '{text}'")  # sink
    return {"rows": rows.fetchall()}
