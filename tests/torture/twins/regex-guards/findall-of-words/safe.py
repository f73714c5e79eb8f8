"""`re.findall` of words leaves the quotes out."""
# kind: sql
# drive: flask GET /find?q={value}
# benign: lamp
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/find")
def find():
    words = re.findall(r"\w+", request.args["q"])
    pattern = "%".join(words)
    db = sqlite3.connect("shop.db")
    return {"items": db.execute("SELECT name FROM items WHERE name LIKE '%" + pattern + "%'").fetchall()}  # sink
