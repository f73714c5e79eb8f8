"""The view reads the cleaned copy."""
# kind: sql
# drive: flask POST /lost form:colour={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def cleaned(form):
    return {key: "".join(filter(str.isalnum, value)) for key, value in form.items()}


@app.post("/lost")
def lost():
    form = request.form
    values = form and cleaned(form)
    db = sqlite3.connect("lost.db")
    return {"found": db.execute("SELECT * FROM things WHERE colour = '" + values["colour"] + "'").fetchall()}  # sink
