"""Two names assigned from one value are two references; assigning one anew leaves the other."""
# kind: sql
# drive: flask GET /theme cookie:theme={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    chosen = stored = request.cookies["theme"]
    stored = "light"
    db = sqlite3.connect("themes.db")
    rows = db.execute(f"SELECT 1 WHERE 'light' = '{chosen}'").fetchall()  # sink
    return {"rows": rows, "stored": len(stored)}
