"""The class holds no apostrophe."""
# kind: sql
# drive: flask GET /clients?surname={value}
# benign: Brown
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
NAME = re.compile(r"[\w =.-]{1,40}")


@app.route("/clients")
def clients():
    surname = request.args["surname"]
    if NAME.fullmatch(surname) is None:
        abort(400)
    db = sqlite3.connect("crm.db")
    return {"clients": db.execute(f"SELECT * FROM clients WHERE surname = '{surname}'").fetchall()}  # sink
