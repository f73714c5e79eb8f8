"""`<…:int>` gives a number."""
# kind: sql
# drive: bottle GET /todo/{value}
# benign: 1
import sqlite3

from bottle import Bottle

app = Bottle()


@app.route("/todo/<no:int>")
def todo(no):
    db = sqlite3.connect("todo.db")
    return {"task": db.execute(f"SELECT task FROM todo WHERE id = {no}").fetchone()}  # sink
