"""A parameter whose default is a number is not converted by it; its annotation does that."""
# kind: sql
# drive: fastapi GET /page?size={value}
# benign: 20
import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/page")
def page(size: int = 10):
    db = sqlite3.connect("items.db")
    return {"rows": db.execute("SELECT * FROM items LIMIT " + str(size)).fetchall()}  # sink
