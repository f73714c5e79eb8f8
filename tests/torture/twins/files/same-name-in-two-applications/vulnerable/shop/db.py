import sqlite3


def search(q):
    return sqlite3.connect("shop.db").execute("SELECT * FROM goods WHERE name = '" + q + "'").fetchall()  # sink
