"""A function that returns a tuple returns several values, each at its position."""
# kind: sql
# drive: flask GET /split?address={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def split_address(address):
    return address, "GB"


@app.get("/split")
def split():
    country, street = split_address(request.args["address"])
    cursor = sqlite3.connect("post.db").cursor()
    cursor.execute("SELECT 1 WHERE 'GB' = '" + street + "'")  # sink
    return {"rows": cursor.fetchall(), "country": len(country)}
