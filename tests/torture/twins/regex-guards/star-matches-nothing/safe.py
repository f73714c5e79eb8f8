"""`\\d*` matches all of the text or, with `fullmatch`, fails."""
# kind: sql
# drive: flask GET /bills?year={value}
# benign: 2023
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/bills")
def bills():
    year = request.args.get("year", "2024")
    if re.fullmatch(r"\d*", year) is None:
        abort(400)
    db = sqlite3.connect("billing.db")
    return {"bills": db.execute(f"SELECT * FROM bills WHERE year = {year}").fetchall()}  # sink
