"""A descriptor is told by `__set_name__` where it stands, and keeps under another name what `str` makes of the value."""
# kind: sql
# drive: flask GET /page?count={value}
# benign: 3
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Kept:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, str(value))


class Page:
    count = Kept()


@app.get("/page")
def show():
    page = Page()
    page.count = request.args["count"]
    rows = sqlite3.connect("pages.db").execute("SELECT * FROM pages LIMIT %s" % page.count)  # sink
    return {"rows": rows.fetchall()}
