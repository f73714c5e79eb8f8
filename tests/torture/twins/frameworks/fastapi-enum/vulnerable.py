"""A `str` with an enumeration as its default is any text."""
# kind: sql
# drive: fastapi GET /models/top?by={value}
# benign: size
import enum
import sqlite3

from fastapi import FastAPI

app = FastAPI()


class Key(str, enum.Enum):
    size = "size"
    stars = "stars"


@app.get("/models/top")
async def top(by: str = Key.size.value):
    db = sqlite3.connect("models.db")
    return {"models": db.execute("SELECT * FROM models ORDER BY " + by).fetchall()}  # sink
