"""A path parameter annotated with `str` is a text."""
# kind: sql
# drive: fastapi GET /items/{value}
# benign: 5
import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/items/{item_id}")
async def read_item(item_id: str):
    db = sqlite3.connect("items.db")
    return {"item": db.execute(f"SELECT * FROM items WHERE id = {item_id}").fetchone()}  # sink
