"""`__post_init__` looks at the length only."""
# kind: sql
# drive: flask GET /cells?name={value}
import sqlite3
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Cell:
    name: str

    def __post_init__(self):
        if len(self.name) > 99:
            raise ValueError("not a cell")


@app.route("/cells")
def cells():
    cell = Cell(request.args["name"])
    db = sqlite3.connect("sheet.db")
    return {"cell": db.execute("SELECT * FROM cells WHERE name = '" + cell.name + "'").fetchone()}  # sink
