"""`str.partition` returns the part before the first separator, the separator, and everything after it."""
# kind: sql
# drive: flask GET /stock?sku={value}
# benign: kettle
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/stock")
def stock():
    key = "warehouse:" + request.args["sku"]
    wanted, _, _ = key.partition(":")
    db = sqlite3.connect("stock.db")
    rows = db.execute("SELECT 1 WHERE 'kettle' = '" + wanted + "'")  # sink
    return {"found": rows.fetchone() is not None}
