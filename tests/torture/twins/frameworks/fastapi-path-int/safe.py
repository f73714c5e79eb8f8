"""A path parameter annotated with `int` is a number, or the request is refused."""
# kind: sql
# drive: fastapi GET /items/{value}
# benign: 5
import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/items/{item_id}")
async def read_item(item_id: int):
    db = sqlite3.connect("items.db")
    return {"item": db.execute(f"SELECT * FROM items WHERE id = {item_id}").fetchone()}  # sink
