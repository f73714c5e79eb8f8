"""A class pattern with keywords looks up attributes of these names."""
# kind: sql
# drive: flask GET /ship?port={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Voyage:
    def __init__(self, port, captain):
        self.port = port
        self.captain = captain


@app.get("/ship")
def ship():
    match Voyage(request.args["port"], "Ahab"):
        case Voyage(port=name, captain="Ahab"):
            pass
    cursor = sqlite3.connect("ships.db").cursor()
    cursor.execute(f"SELECT 1 WHERE 'Ahab' = '{name}'")  # sink
    return {"rows": cursor.fetchall()}
