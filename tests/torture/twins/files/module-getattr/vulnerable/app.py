"""`__getattr__` of a module answers for names it does not have, here with the raw query."""
# kind: sql
# drive: flask GET /m?wanted={value}
# benign: 2
import sqlite3

from flask import Flask

import incoming

app = Flask(__name__)


@app.route("/m")
def m():
    db = sqlite3.connect("m.db")
    return {"rows": db.execute("SELECT * FROM m WHERE id = " + str(incoming.wanted)).fetchall()}  # sink
