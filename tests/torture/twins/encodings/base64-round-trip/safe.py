"""Base64 text is letters, digits, `+`, `/` and `=` only; decoding it gives the original bytes back."""
# kind: sql
# drive: flask GET /token?t={value}
import base64
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/token")
def token():
    packed = base64.b64encode(request.args["t"].encode())
    key = packed.decode()
    cursor = sqlite3.connect("tokens.db").cursor()
    cursor.execute(f"SELECT 1 WHERE 'key' = '{key}'")  # sink
    return {"known": cursor.fetchone() is not None}
