"""The comprehension keeps what is *not* in the constants."""
# kind: sql
# drive: flask GET /people?fields={value}
# benign: nick
import sqlite3

from flask import Flask, request

app = Flask(__name__)
FIELDS = {"name", "mail", "phone"}
SECRET = {"salary", "password"}


@app.route("/people")
def people():
    wanted = request.args["fields"].split(",")
    columns = [field for field in wanted if field not in SECRET]
    db = sqlite3.connect("people.db")
    return {"people": db.execute("SELECT " + ", ".join(columns or ["id"]) + " FROM people").fetchall()}  # sink
