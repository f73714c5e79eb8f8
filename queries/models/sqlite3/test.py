import sqlite3
from sqlite3 import connect


def find(sql):
    db = sqlite3.connect("shop.db")
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Connection
    db.execute(sql, (1,))
    #^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
    #          ^^^ sink sql
    db.executescript(sql)
    #^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
    #                ^^^ sink sql
    cursor = db.cursor()
    #        ^^^^^^^^^^^ returns sqlite3.Cursor
    cursor.execute(sql)
    #^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
    #              ^^^ sink sql
    connect(":memory:").cursor().executemany(sql, [])
    #^^^^^^^^^^^^^^^^^^ returns sqlite3.Connection
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
    #                                        ^^^ sink sql
    with sqlite3.connect("shop.db") as other:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Connection
        other.execute(sql).fetchall()
        #^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
        #             ^^^ sink sql


class Store:
    def __init__(self):
        self.db = sqlite3.connect("shop.db")
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Connection

    def find(self, sql):
        return self.db.execute(sql)
        #      ^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
        #                      ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    sqlite3.connect("shop.db").commit()
    #^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Connection
