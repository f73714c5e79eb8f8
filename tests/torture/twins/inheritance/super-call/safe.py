"""`super().method()` runs the next class's method of that name."""
# kind: sql
# drive: flask GET /super?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Clean:
    def clean(self, text):
        return text.replace("'", "''")


class Trimmed(Clean):
    def clean(self, text):
        return super().clean(text.strip())


@app.get("/super")
def search():
    word = Trimmed().clean(request.args["word"])
    db = sqlite3.connect("words.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'tea' = '{word}'").fetchall()}  # sink
