"""`repr` and `json.dumps` quote for Python and JSON, which is not how SQL quotes."""
# kind: sql
# drive: flask GET /quoted?word={value}
import json
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/quoted")
def quoted():
    word = request.args["word"]
    literal = "'" + json.dumps(word).strip('"') + "'"
    db = sqlite3.connect("quoted.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = " + literal).fetchall()}  # sink
