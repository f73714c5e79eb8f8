"""The function of the other file quotes names, and it was used for a value."""
# kind: sql
# drive: flask GET /staff?name={value}
import sqlite3

from flask import Flask, request

from quoting import name as quoted

app = Flask(__name__)


@app.route("/staff")
def staff():
    db = sqlite3.connect("people.db")
    rows = db.execute("SELECT * FROM staff WHERE name = '" + quoted(request.args["name"]) + "'")  # sink
    return {"staff": rows.fetchall()}
