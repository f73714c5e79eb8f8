"""The variable of a comprehension is its own: a name of the function keeps its value."""
# kind: sql
# drive: flask GET /scope?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/scope")
def scope():
    word = "tea"
    words = [request.args["word"], "coffee"]
    for word in words[:1]:
        pass
    longest = max(len(item) for item in words)
    rows = sqlite3.connect("words.db").execute(f"SELECT 1 WHERE 'tea' = '{word}'")  # sink
    return {"rows": rows.fetchall(), "longest": longest}
