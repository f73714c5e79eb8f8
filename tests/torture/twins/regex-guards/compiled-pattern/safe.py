"""A compiled pattern's `fullmatch` needs the end."""
# kind: sql
# drive: flask GET /sku/{value}
# benign: AB12
import re
import sqlite3

from flask import Flask, abort

app = Flask(__name__)
SKU = re.compile(r"[A-Z0-9]+", re.IGNORECASE)


@app.route("/sku/<sku>")
def product(sku):
    if not SKU.fullmatch(sku):
        abort(404)
    db = sqlite3.connect("shop.db")
    return {"product": db.execute("SELECT * FROM products WHERE sku = '%s'" % sku).fetchone()}  # sink
