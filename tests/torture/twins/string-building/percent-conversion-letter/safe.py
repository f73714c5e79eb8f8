"""`%d` and `%x` accept only numbers, `%s` accepts anything."""
# kind: sql
# drive: flask GET /rooms?floor={value}
# benign: 3
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/rooms")
def rooms():
    floor = request.args["floor"]
    statement = "SELECT 1 WHERE 3 = %d" % float(floor)
    return {"rooms": sqlite3.connect("hotel.db").execute(statement).fetchall()}  # sink
