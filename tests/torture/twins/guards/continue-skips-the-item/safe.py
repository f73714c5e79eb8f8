"""`continue` skips the rest of the body for this item."""
# kind: sql
# drive: flask GET /cancel?order={value}
# benign: 17
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/cancel")
def cancel():
    db = sqlite3.connect("shop.db")
    refused = 0
    for number in request.args.getlist("order"):
        if not number.isdigit():
            refused += 1
            continue
        db.execute("UPDATE orders SET state = 'cancelled' WHERE id = " + number)  # sink
    return {"refused": refused}
