import sqlite3


def query(statement, values=()):
    return sqlite3.connect("users.db").execute(statement, values).fetchone()  # sink
