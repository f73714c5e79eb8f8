"""`//` and `%` of constants are constants too."""
# kind: sql
# drive: flask GET /shard?key={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

SHARDS = 7


@app.get("/shard")
def shard():
    key = request.args["key"]
    if SHARDS // 2 % 2 == 1:
        key = "main"
    db = sqlite3.connect("shard.db")
    return {"rows": db.execute("SELECT 1 WHERE 'main' = '{}'".format(key)).fetchall()}  # sink
