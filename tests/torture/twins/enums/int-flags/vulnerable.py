"""Members of an `IntFlag` combine with `|` to a number, never to text."""
# kind: sql
# drive: flask GET /perm?p={value}
# benign: READ
import sqlite3
from enum import IntFlag

from flask import Flask, request

app = Flask(__name__)


class Permission(IntFlag):
    READ = 1
    WRITE = 2


@app.get("/perm")
def perm():
    names = request.args.getlist("p")
    granted = "|".join(names)
    for name in names:
        Permission.__members__.get(name)
    db = sqlite3.connect("perm.db")
    return {"rows": db.execute("SELECT 1 AS " + granted).fetchall()}  # sink
