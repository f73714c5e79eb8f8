"""`clear` empties the list for every name that refers to it."""
# kind: sql
# drive: flask GET /wish?item={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/wish")
def wish():
    wishes = [request.args["item"]]
    everything = wishes
    wishes.clear()
    text = ",".join(everything)
    rows = sqlite3.connect("wishes.db").execute("SELECT 1 WHERE 'car' = '" + text + "'")  # sink
    return {"rows": rows.fetchall(), "left": len(wishes)}
