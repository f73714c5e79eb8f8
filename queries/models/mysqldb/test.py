import MySQLdb
import MySQLdb.cursors


def find(sql):
    connection = MySQLdb.connect(db="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns MySQLdb.connections.Connection
    cursor = connection.cursor()
    #        ^^^^^^^^^^^^^^^^^^^ returns MySQLdb.cursors.Cursor
    cursor.execute(sql, (1,))
    #              ^^^ sink sql
    cursor.executemany(query=sql, args=[])
    #                        ^^^ sink sql
    MySQLdb.Connect().query(sql)
    #^^^^^^^^^^^^^^^^ returns MySQLdb.connections.Connection
    #                       ^^^ sink sql


def typed(cursor: MySQLdb.cursors.DictCursor, sql):
    cursor.execute(sql)
    #              ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    MySQLdb.connect().commit()
    #^^^^^^^^^^^^^^^^ returns MySQLdb.connections.Connection
