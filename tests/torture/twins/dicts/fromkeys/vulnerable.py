"""`dict.fromkeys(keys, value)` takes its first argument for keys, and one value for all."""
# kind: sql
# drive: flask GET /flags?f={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/flags")
def flags():
    name = request.args["f"]
    flags = dict.fromkeys(["a", "b"], name)
    picked = flags["b"]
    db = sqlite3.connect("flags.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'off' = '{picked}'").fetchall()}  # sink
