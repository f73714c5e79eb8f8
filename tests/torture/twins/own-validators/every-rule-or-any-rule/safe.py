"""`all` wants every rule."""
# kind: sql
# drive: flask POST /accounts form:login={value}
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
RULES = [str.isalnum, str.isascii, lambda text: len(text) < 30]


def accepted(text):
    return all(rule(text) for rule in RULES)


@app.post("/accounts")
def account():
    login = request.form["login"]
    if not accepted(login):
        abort(422)
    db = sqlite3.connect("accounts.db")
    db.execute("INSERT INTO accounts (login) VALUES ('" + login + "')")  # sink
    return {"login": login}, 201
