import sqlite3


def grouped(column):
    db = sqlite3.connect("sales.db")
    return db.execute(f"SELECT {column}, sum(amount) FROM sales GROUP BY {column}").fetchall()  # sink
