"""A name for an inner object changes the outer object's part."""
# kind: sql
# drive: flask GET /deep?v={value}
import sqlite3
from types import SimpleNamespace

from flask import Flask, request

app = Flask(__name__)


@app.get("/deep")
def deep():
    shop = SimpleNamespace(address=SimpleNamespace(city="Bonn"))
    address = shop.address
    address.city = request.args["v"]
    db = sqlite3.connect("shops.db")
    rows = db.execute(f"SELECT 1 WHERE 'Bonn' = '{shop.address.city}'").fetchall()  # sink
    return {"rows": rows, "typed": len(address.city)}
