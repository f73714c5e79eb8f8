"""`pop` returns the value and removes the key."""
# kind: sql
# drive: flask GET /profile?city={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/profile")
def profile():
    profile = {"city": request.args["city"]}
    profile.pop("city")
    city = profile.pop("city", "Rome")
    db = sqlite3.connect("people.db")
    return {"rows": db.execute("SELECT 1 WHERE 'Rome' = '" + city + "'").fetchall()}  # sink
