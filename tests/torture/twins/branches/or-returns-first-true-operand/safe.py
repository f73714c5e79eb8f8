"""`a or b` is a when a is true: a default on the left hides the input on the right."""
# kind: sql
# drive: flask GET /language?code={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

DEFAULT = "en"


@app.get("/language")
def language():
    code = DEFAULT or request.args.get("code")
    db = sqlite3.connect("texts.db")
    return {"texts": db.execute("SELECT 1 WHERE 'en' = '" + code + "'").fetchall()}  # sink
