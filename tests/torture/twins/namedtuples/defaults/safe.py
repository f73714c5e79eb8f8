"""The defaults of a named tuple belong to its last fields."""
# kind: sql
# drive: flask GET /room?name={value}
import sqlite3
from typing import NamedTuple

from flask import Flask, request

app = Flask(__name__)


class Room(NamedTuple):
    floor: str
    name: str = "blue"


@app.get("/room")
def room():
    value = request.args["name"]
    room = Room(value)
    rows = sqlite3.connect("rooms.db").execute("SELECT 1 WHERE 'blue' = '" + room.name + "'")  # sink
    return {"rows": rows.fetchall(), "floor": len(room.floor)}
