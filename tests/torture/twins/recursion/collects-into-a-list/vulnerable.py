"""A recursive function may collect what it finds into a list that it hands on."""
# kind: sql
# drive: flask POST /walk json:{"a": {"b": "{value}"}}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def leaves(data, found):
    for key, value in data.items():
        if isinstance(value, dict):
            leaves(value, found)
        else:
            found.append(value)
    return found


@app.post("/walk")
def walk():
    text = "/".join(leaves({"top": request.get_json()}, []))
    db = sqlite3.connect("leaves.db")
    return {"rows": db.execute("SELECT 1 WHERE 'b' = '" + text + "'").fetchall()}  # sink
