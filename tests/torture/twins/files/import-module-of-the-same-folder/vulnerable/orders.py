import sqlite3


def of_customer(name):
    db = sqlite3.connect("shop.db")
    return db.execute("SELECT id FROM orders WHERE customer = '" + name + "'").fetchall()  # sink
