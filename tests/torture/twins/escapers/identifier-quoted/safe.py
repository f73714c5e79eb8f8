"""The double quotes of an identifier were doubled."""
# kind: sql
# drive: flask GET /column?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/column")
def column():
    name = request.args["name"]
    quoted = '"' + name.replace('"', '""') + '"'
    db = sqlite3.connect("wide.db")
    return {"values": db.execute(f"SELECT {quoted} FROM wide").fetchall()}  # sink
