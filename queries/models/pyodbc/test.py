import pyodbc

connection = pyodbc.connect("DSN=app")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Connection
connection.execute("SELECT 1").fetchall()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
#                  ^^^^^^^^^^ sink sql
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
cursor.execute("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
#              ^^^^^^^^^^ sink sql
cursor.executemany("INSERT INTO users VALUES (?)", [("a",)])
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql

# No SQL.
cursor.tables()
connection.commit()
