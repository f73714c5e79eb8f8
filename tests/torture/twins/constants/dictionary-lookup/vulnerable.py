"""A lookup with a constant key in a literal dict gives the value written there."""
# kind: sql
# drive: flask GET /setting?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

SETTINGS = {"strict": True, "cache": False}


@app.get("/setting")
def setting():
    value = "none"
    if SETTINGS["strict"]:
        value = request.args["v"]
    db = sqlite3.connect("settings.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'none' = '{value}'").fetchall()}  # sink
