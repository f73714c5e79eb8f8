"""`__init__` assigns through the property, whose setter raises."""
# kind: sql
# drive: flask GET /valves?tag={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Valve:
    def __init__(self, tag):
        self.tag = tag

    @property
    def tag(self):
        return self._tag

    @tag.setter
    def tag(self, value):
        if not value.isalnum():
            raise ValueError(value)
        self._tag = value


@app.route("/valves")
def valve():
    found = Valve(request.args["tag"])
    db = sqlite3.connect("plant.db")
    return {"valve": db.execute(f"SELECT * FROM valves WHERE tag = '{found.tag}'").fetchone()}  # sink
