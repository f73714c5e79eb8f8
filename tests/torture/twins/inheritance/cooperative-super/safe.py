"""`super()` follows the order of the object's class, so that a mixin can call a sibling it does not know."""
# kind: sql
# drive: flask GET /coop?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Base:
    def build(self, text):
        return text


class Trim(Base):
    def build(self, text):
        return super().build(text.strip())


class Count(Base):
    def build(self, text):
        return super().build(str(len(text)))


class Builder(Trim, Count):
    pass


@app.get("/coop")
def coop():
    text = Builder().build(request.args["v"])
    rows = sqlite3.connect("coop.db").execute("SELECT 1 WHERE '3' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
