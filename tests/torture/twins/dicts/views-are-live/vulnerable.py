"""`d.values()` is a view: it shows entries that are added after it was made; `list` of it is a copy."""
# kind: sql
# drive: flask GET /live?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/live")
def live():
    words = {"a": "tea"}
    shown = words.values()
    words["b"] = request.args["v"]
    text = "/".join(shown)
    rows = sqlite3.connect("live.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
