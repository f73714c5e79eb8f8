"""A `str` of the model is a text."""
# kind: sql
# drive: fastapi POST /export json:{"table": "{value}", "limit": 10}
# benign: orders
import sqlite3
from typing import Literal

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Export(BaseModel):
    table: str | Literal["orders", "customers"]
    limit: int


@app.post("/export")
async def export(wanted: Export):
    db = sqlite3.connect("shop.db")
    return {"rows": db.execute(f"SELECT * FROM {wanted.table} LIMIT {wanted.limit}").fetchall()}  # sink
