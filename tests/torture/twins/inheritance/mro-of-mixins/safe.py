"""With several bases the one written first is asked first."""
# kind: sql
# drive: flask GET /mixin?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Plain:
    def quote(self, text):
        return "'" + text + "'"


class Escaping:
    def quote(self, text):
        return "'" + text.replace("'", "''") + "'"


class Query(Escaping, Plain):
    def where(self, value):
        return "SELECT 1 WHERE 'a' = " + self.quote(value)


@app.get("/mixin")
def mixin():
    statement = Query().where(request.args["v"])
    return {"rows": sqlite3.connect("mixin.db").execute(statement).fetchall()}  # sink
