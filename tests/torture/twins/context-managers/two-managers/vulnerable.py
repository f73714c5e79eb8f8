"""Several managers in one `with` are entered from left to right, each with its own target."""
# kind: sql
# drive: flask GET /both?v={value}
import sqlite3
from contextlib import nullcontext

from flask import Flask, request

app = Flask(__name__)


@app.get("/both")
def both():
    with nullcontext("tea") as drink, nullcontext(request.args["v"]) as word:
        db = sqlite3.connect("both.db")
        rows = db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()  # sink
    return {"rows": rows, "drink": len(drink)}
