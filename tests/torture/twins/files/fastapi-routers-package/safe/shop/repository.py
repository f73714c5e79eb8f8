import sqlite3


def newer(start):
    db = sqlite3.connect("items.db")
    return db.execute(f"SELECT * FROM items WHERE id > {start}").fetchall()  # sink
