"""Each key has its own value."""
# kind: sql
# drive: flask POST /user form:name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/user")
def user():
    user = {}
    user["name"] = request.form["name"]
    user["role"] = "member"
    db = sqlite3.connect("users.db")
    rows = db.execute("SELECT 1 WHERE 'member' = '" + user["name"] + "'")  # sink
    return {"rows": rows.fetchall()}
