"""`[first, *rest]` binds the items after the first as a list."""
# kind: sql
# drive: flask GET /route?stop={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/route")
def route():
    stops = ["depot", "market", request.args["stop"]]
    match stops:
        case [first, *rest]:
            text = first + "/" + str(len(rest))
        case []:
            text = ""
    db = sqlite3.connect("routes.db")
    return {"rows": db.execute("SELECT 1 WHERE 'depot' = '" + text + "'").fetchall()}  # sink
