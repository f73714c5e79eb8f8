"""`params` of `read_sql` are bound."""
# kind: sql
# drive: flask GET /chart?country={value}
import sqlite3

import pandas
from flask import Flask, request

app = Flask(__name__)


@app.route("/chart")
def chart():
    country = request.args["country"]
    db = sqlite3.connect("sales.db")
    frame = pandas.read_sql("SELECT * FROM sales WHERE country = ?", db, params=(country,))  # sink
    return {"rows": len(frame)}
