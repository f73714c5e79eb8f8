"""The rows of `executemany` are bound."""
# kind: sql
# drive: flask POST /stock json:{"shelf": "{value}", "items": ["nails", "screws"]}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/stock")
def stock():
    order = request.get_json()
    shelf = order["shelf"]
    with sqlite3.connect("stock.db") as db:
        rows = [(shelf, item) for item in order["items"]]
        db.executemany("INSERT INTO stock (shelf, item) VALUES (?, ?)", rows)  # sink
    return {"stored": len(rows)}
