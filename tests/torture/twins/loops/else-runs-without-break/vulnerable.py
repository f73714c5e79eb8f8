"""The `else` of a loop runs when the loop ended without `break`."""
# kind: sql
# drive: flask GET /voucher?code={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

KNOWN = ["SPRING", "AUTUMN"]


@app.get("/voucher")
def voucher():
    code = request.args["code"]
    for known in KNOWN:
        if code == known:
            break
    else:
        code = code.strip()
    rows = sqlite3.connect("vouchers.db").execute(f"SELECT 1 WHERE 'SPRING' = '{code}'")  # sink
    return {"rows": rows.fetchall()}
