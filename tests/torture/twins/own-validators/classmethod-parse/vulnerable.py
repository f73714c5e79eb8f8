"""`parse` keeps the whole text beside the number."""
# kind: sql
# drive: flask GET /seat?at={value}
# benign: 12-F
import sqlite3
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass(frozen=True)
class Seat:
    row: int
    label: str

    @classmethod
    def parse(cls, text):
        row, _, letter = text.partition("-")
        return cls(len(row), text)


@app.route("/seat")
def seat():
    wanted = Seat.parse(request.args["at"])
    db = sqlite3.connect("cinema.db")
    return {"seat": db.execute(f"SELECT * FROM seats WHERE label = '{wanted.label}'").fetchone()}  # sink
