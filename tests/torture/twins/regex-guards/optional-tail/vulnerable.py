"""The optional group at the end of the pattern takes anything."""
# kind: sql
# drive: flask GET /locale?lang=de{value}
# benign: -AT
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/locale")
def locale():
    lang = request.args["lang"]
    if re.fullmatch(r"[a-z]{2}(.*)?", lang):
        db = sqlite3.connect("texts.db")
        return {"texts": db.execute("SELECT * FROM texts WHERE lang = '" + lang + "'").fetchall()}  # sink
    return {"texts": []}
