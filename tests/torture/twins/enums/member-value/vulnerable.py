"""`member.value` is the value from the class body, `member.name` its name."""
# kind: sql
# drive: flask GET /unit?u={value}
# benign: KM
import sqlite3
from enum import Enum

from flask import Flask, request

app = Flask(__name__)


class Unit(Enum):
    KM = "kilometre"
    MI = "mile"


@app.get("/unit")
def unit():
    name = request.args["u"]
    try:
        unit = Unit[name].value
    except KeyError:
        unit = name
    rows = sqlite3.connect("units.db").execute("SELECT 1 WHERE 'mile' = '" + unit + "'")  # sink
    return {"rows": rows.fetchall()}
