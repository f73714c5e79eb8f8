"""`a = b = value` binds every target to the same value."""
# kind: sql
# drive: flask GET /cities?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/cities")
def cities():
    wanted = default = "Turin"
    wanted = default = request.args["name"]
    cursor = sqlite3.connect("atlas.db").cursor()
    cursor.execute("SELECT 1 WHERE 'Turin' = '%s'" % default)  # sink
    return {"wanted": wanted, "rows": cursor.fetchall()}
