"""`%(key)s` takes the value of that key from the mapping on the right."""
# kind: sql
# drive: flask GET /parcels?code={value}
# benign: X17
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/parcels")
def parcels():
    values = {"code": request.args["code"], "depot": "Leeds"}
    statement = "SELECT 1 WHERE 'X17' = '%(code)s'" % values
    cursor = sqlite3.connect("parcels.db").cursor()
    cursor.execute(statement)  # sink
    return {"parcels": cursor.fetchall()}
