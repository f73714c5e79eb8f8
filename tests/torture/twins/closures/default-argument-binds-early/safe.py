"""A default value is computed when the function is defined, a free variable is looked up when it is called."""
# kind: sql
# drive: flask GET /early?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/early")
def early():
    word = "tea"
    build = lambda word=word: "SELECT 1 WHERE 'tea' = '" + word + "'"
    word = request.args["v"]
    db = sqlite3.connect("words.db")
    return {"rows": db.execute(build()).fetchall(), "word": len(word)}  # sink
