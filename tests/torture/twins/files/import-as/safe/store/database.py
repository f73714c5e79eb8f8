import sqlite3


def rows(statement):
    return sqlite3.connect("shop.db").execute(statement).fetchall()  # sink
