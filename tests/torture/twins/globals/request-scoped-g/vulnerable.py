"""What is set on `flask.g` is there for the rest of the request."""
# kind: sql
# drive: flask GET /g?user={value}
import sqlite3

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def load_user():
    g.user = request.args["user"]
    g.role = "guest"


def statement():
    return "SELECT 1 WHERE 'guest' = '" + g.user + "'"


@app.get("/g")
def profile():
    return {"rows": sqlite3.connect("g.db").execute(statement()).fetchall()}  # sink
