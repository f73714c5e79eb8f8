import pyodbc


def find(sql):
    connection = pyodbc.connect("DSN=shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Connection
    connection.execute(sql, 1)
    #^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
    #                  ^^^ sink sql
    cursor = connection.cursor()
    #        ^^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
    cursor.execute(sql)
    #^^^^^^^^^^^^^^^^^^ returns pyodbc.Cursor
    #              ^^^ sink sql
    cursor.executemany(sql, [])
    #                  ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    pyodbc.connect("DSN=shop").commit()
    #^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyodbc.Connection
