"""`a if test else b` is a when the test is true, and b otherwise."""
# kind: sql
# drive: flask GET /menu?dish={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

SEASON = "summer"


@app.get("/menu")
def menu():
    dish = request.args["dish"]
    chosen = "salad" if SEASON == "summer" else dish
    rows = sqlite3.connect("menu.db").execute("SELECT 1 WHERE 'stew' = '" + chosen + "'")  # sink
    return {"rows": rows.fetchall()}
