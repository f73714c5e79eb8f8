"""`str.replace(old, new)` puts `new` into the result, while `old` only says what is taken out."""
# kind: sql
# drive: flask GET /columns?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

QUERY = "SELECT 'name', 'price' AS price"


@app.get("/columns")
def columns():
    alias = request.args.get("name", "")
    statement = QUERY.replace("name", alias)
    cursor = sqlite3.connect("catalogue.db").cursor()
    cursor.execute(statement)  # sink
    return {"row": cursor.fetchone()}
