"""In a list of lists each index chooses at its own level."""
# kind: sql
# drive: flask GET /cell?value={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/cell")
def cell():
    grid = [["a", "b"], ["c", request.args["value"]]]
    text = grid[1][0]
    rows = sqlite3.connect("cells.db").execute("SELECT 1 WHERE 'c' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
