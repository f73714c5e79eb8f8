"""A descriptor's `__set__` runs on assignment and `__get__` on reading."""
# kind: sql
# drive: flask GET /described?code={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Upper:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.slot)

    def __set__(self, instance, value):
        setattr(instance, self.slot, "U" + str(len(value)))


class Product:
    code = Upper()


@app.get("/described")
def described():
    product = Product()
    product.code = request.args["code"]
    db = sqlite3.connect("products.db")
    return {"rows": db.execute("SELECT 1 WHERE 'U1' = '" + product.code + "'").fetchall()}  # sink
