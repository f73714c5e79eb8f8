"""A method that calls the same method of a linked object walks the chain."""
# kind: sql
# drive: flask GET /linked?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest

    def last(self):
        return self.rest.last() if self.rest else self.value


@app.get("/linked")
def linked():
    chain = Node("tea", Node("cup", Node(request.args["v"])))
    rows = sqlite3.connect("chain.db").execute(f"SELECT 1 WHERE 'tea' = '{chain.last()}'")  # sink
    return {"rows": rows.fetchall()}
