"""Fields after `KW_ONLY` are given by keyword, so that positions belong to the others."""
# kind: sql
# drive: flask GET /kw?city={value}
import sqlite3
from dataclasses import KW_ONLY, dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Office:
    name: str
    _: KW_ONLY
    city: str = "Lyon"


@app.get("/kw")
def office():
    office = Office(request.args["city"])
    db = sqlite3.connect("offices.db")
    rows = db.execute("SELECT 1 WHERE 'Lyon' = '" + office.city + "'").fetchall()  # sink
    return {"rows": rows, "named": bool(office.name)}
