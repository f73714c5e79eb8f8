"""`append` puts its argument at the end, and an index chooses one element."""
# kind: sql
# drive: flask GET /basket?item={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    basket = ["bread", "milk"]
    basket.append(request.args["item"])
    wanted = basket[2]
    db = sqlite3.connect("shop.db")
    return {"rows": db.execute("SELECT 1 WHERE 'milk' = '" + wanted + "'").fetchall()}  # sink
