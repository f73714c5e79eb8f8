"""A class attribute that a derived class sets anew is read from there through `self`."""
# kind: sql
# drive: flask GET /repo?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Repository:
    template = "SELECT 1 WHERE 'a' = '{name}'"

    def query(self, name):
        return self.template.format(name=name, size=len(name))


class SizeRepository(Repository):
    template = "SELECT 1 WHERE 1 = {size}"


@app.get("/repo")
def repo():
    statement = SizeRepository().query(request.args["name"])
    return {"rows": sqlite3.connect("repo.db").execute(statement).fetchall()}  # sink
