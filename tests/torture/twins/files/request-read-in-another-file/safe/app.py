"""A helper in another file reads the request's parameter as a number."""
# kind: sql
# drive: flask GET /page?no={value}
# benign: 1
import sqlite3

from flask import Flask

from params import parameter

app = Flask(__name__)


@app.route("/page")
def page():
    db = sqlite3.connect("pages.db")
    return {"page": db.execute("SELECT * FROM pages WHERE no = " + str(parameter("no"))).fetchone()}  # sink
