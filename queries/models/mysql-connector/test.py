import mysql.connector
from mysql.connector import connect
from mysql.connector.pooling import MySQLConnectionPool


def find(sql):
    connection = mysql.connector.connect(database="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.connection.MySQLConnection
    cursor = connection.cursor(dictionary=True)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.cursor.MySQLCursor
    cursor.execute(sql, (1,))
    #              ^^^ sink sql
    cursor.executemany(operation=sql, seq_params=[])
    #                            ^^^ sink sql
    connect().cmd_query(sql)
    #^^^^^^^^ returns mysql.connector.connection.MySQLConnection
    #                   ^^^ sink sql
    pool = MySQLConnectionPool(pool_size=2)
    pool.get_connection().cursor().execute(sql)
    #^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.connection.MySQLConnection
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.cursor.MySQLCursor
    #                                      ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    mysql.connector.connect().commit()
    #^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.connection.MySQLConnection
