"""String methods of a constant give a constant."""
# kind: sql
# drive: flask GET /mode?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

MODE = "Production"


@app.get("/mode")
def mode():
    name = "default"
    if MODE.startswith("prod"):
        name = request.args["name"]
    cursor = sqlite3.connect("modes.db").cursor()
    cursor.execute(f"SELECT 1 WHERE 'default' = '{name}'")  # sink
    return {"rows": cursor.fetchall()}
