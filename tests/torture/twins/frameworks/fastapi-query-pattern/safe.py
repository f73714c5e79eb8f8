"""`pattern` limits the characters."""
# kind: sql
# drive: fastapi GET /search?q={value}
import sqlite3
from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/search")
async def search(q: Annotated[str, Query(max_length=50, pattern="^[a-z]+$")]):
    db = sqlite3.connect("items.db")
    return {"items": db.execute("SELECT * FROM items WHERE name = '" + q + "'").fetchall()}  # sink
