"""A limit on the length leaves room for an injection."""
# kind: sql
# drive: flask GET /members?nick={value}
# benign: marie
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
LONGEST = 64


@app.route("/members")
def member():
    nick = request.args["nick"]
    if not nick or len(nick) > LONGEST:
        abort(400)
    db = sqlite3.connect("club.db")
    return {"member": db.execute("SELECT * FROM members WHERE nick = '{}'".format(nick)).fetchone()}  # sink
