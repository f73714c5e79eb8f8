"""`update` overwrites the keys that its argument has, and keeps the others."""
# kind: sql
# drive: flask GET /prefs?lang={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/prefs")
def prefs():
    prefs = {"lang": request.args["lang"]}
    prefs.update({"zone": "UTC"}, lang="en")
    rows = sqlite3.connect("prefs.db").execute("SELECT 1 WHERE 'en' = '" + prefs["lang"] + "'")  # sink
    return {"rows": rows.fetchall()}
