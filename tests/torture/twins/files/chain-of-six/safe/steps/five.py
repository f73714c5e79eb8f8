import sqlite3


def fifth(options):
    return sixth("SELECT * FROM {table} WHERE id = {key}".format(**options))


def sixth(statement):
    return sqlite3.connect("deep.db").execute(statement).fetchall()  # sink
