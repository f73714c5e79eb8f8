"""The first `except` clause whose class matches handles the exception, and only that one."""
# kind: sql
# drive: flask GET /find?id={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
def find():
    wanted = request.args["id"]
    try:
        {}[wanted]
    except KeyError:
        key = "missing"
    except LookupError:
        key = wanted
    db = sqlite3.connect("things.db")
    return {"rows": db.execute("SELECT 1 WHERE 'missing' = '" + key + "'").fetchall()}  # sink
