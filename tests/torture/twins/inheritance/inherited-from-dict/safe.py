"""A class derived from `dict` may override one way of access and leave the others."""
# kind: sql
# drive: flask GET /dict?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Settings(dict):
    def __getitem__(self, key):
        return "fixed"


@app.get("/dict")
def settings():
    settings = Settings(order=request.args["v"])
    order = settings["order"]
    db = sqlite3.connect("settings.db")
    return {"rows": db.execute("SELECT 1 WHERE 'fixed' = '" + order + "'").fetchall()}  # sink
