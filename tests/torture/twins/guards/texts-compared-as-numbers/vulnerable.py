"""`"0" <= x <= "9"` compares texts, and `1 OR 1=1` lies between them."""
# kind: sql
# drive: flask GET /shelf?level={value}
# benign: 4
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/shelf")
def shelf():
    level = request.args["level"]
    if not "0" <= level <= "9":
        abort(400)
    db = sqlite3.connect("store.db")
    return {"boxes": db.execute("SELECT * FROM boxes WHERE level = " + level).fetchall()}  # sink
