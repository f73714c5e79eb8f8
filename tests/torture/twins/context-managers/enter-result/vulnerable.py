"""`with x as y` binds y to what `__enter__` returns, which need not be x."""
# kind: sql
# drive: flask GET /session?user={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Session:
    def __init__(self, user):
        self.user = user

    def __enter__(self):
        return self.user

    def __exit__(self, *details):
        return False


@app.get("/session")
def session():
    with Session(request.args["user"]) as key:
        rows = sqlite3.connect("sessions.db").execute("SELECT 1 WHERE 'ann' = '" + key + "'")  # sink
        return {"rows": rows.fetchall()}
