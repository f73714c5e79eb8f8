"""The intersection with constants holds constants."""
# kind: sql
# drive: flask GET /assets?fields={value}
# benign: serial
import sqlite3

from flask import Flask, request

app = Flask(__name__)
FIELDS = {"serial", "owner", "room"}


@app.route("/assets")
def assets():
    wanted = set(request.args.getlist("fields"))
    columns = sorted(wanted & FIELDS)
    db = sqlite3.connect("assets.db")
    return {"assets": db.execute("SELECT " + ",".join(columns or ["id"]) + " FROM assets").fetchall()}  # sink
