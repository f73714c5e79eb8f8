"""`date.fromisoformat` gives a date, whose text has digits and dashes only."""
# kind: sql
# drive: flask GET /shifts?day=2024-03-01&until={value}
# benign: 2024-03-09
import datetime
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/shifts")
def shifts():
    day = datetime.date.fromisoformat(request.args["day"])
    until = request.args["until"]
    until = datetime.date.fromisoformat(until)
    db = sqlite3.connect("shifts.db")
    rows = db.execute(f"SELECT * FROM shifts WHERE day BETWEEN '{day}' AND '{until}'")  # sink
    return {"shifts": rows.fetchall()}
