"""The `else` of a `try` runs only when the body raised nothing."""
# kind: sql
# drive: flask GET /digit?n={value}
# benign: 3
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/digit")
def digit():
    text = request.args["n"]
    try:
        float(text)
    except ValueError:
        app.logger.info("not a number")
        number = text
    else:
        number = text
    rows = sqlite3.connect("digits.db").execute("SELECT 1 WHERE 3 = " + number)  # sink
    return {"rows": rows.fetchall()}
