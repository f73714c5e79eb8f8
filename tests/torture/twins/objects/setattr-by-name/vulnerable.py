"""`setattr` and `getattr` with a constant name are the same as the dotted forms."""
# kind: sql
# drive: flask GET /attr?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Filter:
    colour = "red"
    size = "xl"


@app.get("/attr")
def attr():
    chosen = Filter()
    setattr(chosen, "colour", request.args["v"])
    colour = getattr(chosen, "colour")
    rows = sqlite3.connect("shirts.db").execute(f"SELECT 1 WHERE 'red' = '{colour}'")  # sink
    return {"rows": rows.fetchall()}
