"""`*args` collects the positional arguments that no parameter takes, in order."""
# kind: sql
# drive: flask GET /args?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def second(first, *others):
    return others[0]


@app.get("/args")
def args():
    key = second("tea", "cup", request.args["v"])
    rows = sqlite3.connect("args.db").execute("SELECT 1 WHERE 'cup' = '" + key + "'")  # sink
    return {"rows": rows.fetchall()}
