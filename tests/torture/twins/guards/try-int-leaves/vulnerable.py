"""`except ValueError: pass` goes on with the text that was no number."""
# kind: sql
# drive: flask GET /page?number={value}
# benign: 3
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/page")
def page():
    number = request.args.get("number", "1")
    try:
        int(number)
    except ValueError:
        pass
    db = sqlite3.connect("wiki.db")
    return {"page": db.execute("SELECT body FROM pages WHERE id = " + number).fetchone()}  # sink
