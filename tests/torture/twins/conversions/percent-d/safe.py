"""`%d` raises for a text; the value was made a number before."""
# kind: sql
# drive: flask GET /chapters?no={value}
# benign: 8
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/chapters")
def chapter():
    no = request.args["no"]
    db = sqlite3.connect("book.db")
    row = db.execute("SELECT text FROM chapters WHERE no = %d" % int(no)).fetchone()  # sink
    return {"chapter": row}
