"""`get(key, default)` returns the default only when the key is missing."""
# kind: sql
# drive: flask GET /theme?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    known = {"dark": "night"}
    theme = known.get("light", request.args["name"])
    rows = sqlite3.connect("themes.db").execute(f"SELECT 1 WHERE 'night' = '{theme}'")  # sink
    return {"rows": rows.fetchall()}
