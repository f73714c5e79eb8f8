import sqlite3
from sqlite3 import connect

connection = connect("app.db")
#            ^^^^^^^^^^^^^^^^^ returns sqlite3.Connection
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
cursor.execute("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
#              ^^^^^^^^^^ sink sql
cursor.executemany("INSERT INTO users VALUES (?)", [("a",)])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
connection.execute("SELECT 1").fetchone()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
#                  ^^^^^^^^^^ sink sql
connection.executescript("SELECT 1; SELECT 2;")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
#                        ^^^^^^^^^^^^^^^^^^^^^ sink sql


def count(opened: sqlite3.Connection):
    with opened:
        return opened.execute("SELECT count(*) FROM users")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlite3.Cursor
        #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql


# No SQL.
cursor.fetchall()
connection.commit()
sqlite3.complete_statement("SELECT 1;")
