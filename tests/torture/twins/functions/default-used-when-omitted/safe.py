"""A default value is used only when the argument is omitted."""
# kind: sql
# drive: flask GET /menu?dish={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def statement(dish="soup", day="Monday"):
    return f"SELECT 1 WHERE 'soup' = '{dish}'"


@app.get("/menu")
def menu():
    text = statement(day=request.args["dish"])
    return {"rows": sqlite3.connect("menu.db").execute(text).fetchall()}  # sink
