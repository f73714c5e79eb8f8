"""The table has a validator for another field."""
# kind: sql
# drive: flask POST /signup form:city={value} form:zip=5
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
VALIDATORS = {"zip": str.isdigit}


@app.post("/signup")
def signup():
    for field, validate in VALIDATORS.items():
        if not validate(request.form[field]):
            abort(400, field)
    city = request.form["city"]
    db = sqlite3.connect("people.db")
    db.execute(f"INSERT INTO people (city) VALUES ('{city}')")  # sink
    return {"ok": True}
