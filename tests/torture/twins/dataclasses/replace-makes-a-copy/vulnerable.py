"""`dataclasses.replace` returns a new object with the fields it was given, the old one stays."""
# kind: sql
# drive: flask GET /invoice?note={value}
import sqlite3
from dataclasses import dataclass, replace

from flask import Flask, request

app = Flask(__name__)


@dataclass(frozen=True)
class Invoice:
    number: int
    note: str = "none"


@app.get("/invoice")
def invoice():
    draft = Invoice(1)
    final = replace(draft, note=request.args["note"])
    note = final.note
    db = sqlite3.connect("invoices.db")
    rows = db.execute(f"SELECT 1 WHERE 'none' = '{note}'").fetchall()  # sink
    return {"rows": rows, "number": final.number}
