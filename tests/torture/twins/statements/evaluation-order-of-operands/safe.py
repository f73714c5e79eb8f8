"""Operands are evaluated from left to right, so that a later operand's side effect is not seen by an earlier one."""
# kind: sql
# drive: flask GET /order-of?by={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def note(state, value):
    state["by"] = value
    return ""


@app.get("/order-of")
def order_of():
    state = {"by": "1"}
    by = request.args["by"]
    sql = "SELECT 1 WHERE '1' = '" + state["by"] + note(state, by) + "'"
    return {"rows": sqlite3.connect("shop.db").execute(sql).fetchall()}  # sink
