"""When the separator is missing, `partition` gives the whole text first, `rpartition` gives it last."""
# kind: sql
# drive: flask GET /host?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/host")
def host():
    name = request.args["name"].replace(".", "")
    label, _, rest = name.rpartition(".")
    db = sqlite3.connect("hosts.db")
    rows = db.execute("SELECT 1 WHERE 'web' = '" + label + "'").fetchall()  # sink
    return {"rows": rows, "rest": len(rest)}
