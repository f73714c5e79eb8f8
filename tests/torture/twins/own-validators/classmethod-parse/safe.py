"""`parse` keeps the number only."""
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
        return cls(int(row), letter[:1])


@app.route("/seat")
def seat():
    wanted = Seat.parse(request.args["at"])
    db = sqlite3.connect("cinema.db")
    return {"seat": db.execute(f"SELECT * FROM seats WHERE row = {wanted.row}").fetchone()}  # sink
