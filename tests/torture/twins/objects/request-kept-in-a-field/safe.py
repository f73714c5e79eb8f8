"""An object that keeps the request reads it in its own methods: a parameter, its length only."""
# kind: sql
# drive: flask GET /rooms?n={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Asked:
    def __init__(self, received):
        self.request = received

    def name(self):
        return str(len(self.request.args["n"]))


@app.get("/rooms")
def rooms():
    asked = Asked(request)
    found = sqlite3.connect("rooms.db").execute("SELECT * FROM rooms WHERE name = '" + asked.name() + "'")  # sink
    return {"rooms": found.fetchall()}
