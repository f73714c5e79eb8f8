"""A parameter annotated with an enumeration is one of its members."""
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
async def top(by: Key = Key.size):
    db = sqlite3.connect("models.db")
    return {"models": db.execute("SELECT * FROM models ORDER BY " + by.value).fetchall()}  # sink
