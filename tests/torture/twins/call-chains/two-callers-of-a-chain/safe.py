"""One chain with two callers keeps their values apart."""
# kind: sql
# drive: flask GET /callers?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def quoted(text):
    return "'" + text + "'"


def condition(text):
    return "'tea' = " + quoted(text)


def visitor_condition():
    return condition(request.args["name"])


def house_condition():
    return condition("tea")


@app.get("/callers")
def callers():
    conditions = {"visitor": visitor_condition(), "house": house_condition()}
    statement = "SELECT 1 WHERE " + conditions["house"]
    return {"rows": sqlite3.connect("callers.db").execute(statement).fetchall()}  # sink
