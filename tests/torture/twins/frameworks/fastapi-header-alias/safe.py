"""A `UUID` header is parsed."""
# kind: sql
# drive: fastapi GET /whoami header:X-Token={value}
# benign: 6f1c3a52-8a1b-4d0e-9c55-1f2a3b4c5d6e
import sqlite3
import uuid
from typing import Annotated

from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/whoami")
async def whoami(x_token: Annotated[uuid.UUID, Header()]):
    db = sqlite3.connect("users.db")
    return {"user": db.execute(f"SELECT name FROM users WHERE token = '{x_token}'").fetchone()}  # sink
