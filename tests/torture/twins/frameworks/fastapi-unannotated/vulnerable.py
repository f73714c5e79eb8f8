"""A parameter without annotation is a text."""
# kind: sql
# drive: fastapi GET /page?size={value}
# benign: 20
import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/page")
def page(size=10):
    db = sqlite3.connect("items.db")
    return {"rows": db.execute("SELECT * FROM items LIMIT " + str(size)).fetchall()}  # sink
