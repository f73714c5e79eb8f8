"""`sorted` of a set is a list in order: its first element is the smallest."""
# kind: sql
# drive: flask GET /smallest?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/smallest")
def smallest():
    words = {"b", "a" + request.args["v"]}
    word = sorted(words)[0]
    rows = sqlite3.connect("smallest.db").execute("SELECT 1 WHERE 'b' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
