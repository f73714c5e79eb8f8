import mysql.connector
from mysql.connector.pooling import MySQLConnectionPool

connection = mysql.connector.connect(database="app")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.connection.MySQLConnection
cursor = connection.cursor(dictionary=True)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.cursor.MySQLCursor
cursor.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
cursor.executemany(operation="INSERT INTO users VALUES (%s)", seq_params=[("a",)])
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
connection.cmd_query("SELECT 1")
#                    ^^^^^^^^^^ sink sql
MySQLConnectionPool(pool_name="app").get_connection().cursor().execute("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.connection.MySQLConnection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns mysql.connector.cursor.MySQLCursor
#                                                                      ^^^^^^^^^^ sink sql

# No SQL.
cursor.fetchone()
connection.commit()
