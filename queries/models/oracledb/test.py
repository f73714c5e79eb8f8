import cx_Oracle
import oracledb

connection = oracledb.connect(dsn="db")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.Connection
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns oracledb.Cursor
cursor.execute("SELECT 1 FROM dual")
#              ^^^^^^^^^^^^^^^^^^^^ sink sql
cursor.executemany(statement="INSERT INTO users VALUES (:1)", parameters=[("a",)])
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
oracledb.create_pool(dsn="db").acquire().cursor().execute("SELECT 1 FROM dual")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.ConnectionPool
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.Connection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.Cursor
#                                                         ^^^^^^^^^^^^^^^^^^^^ sink sql
cx_Oracle.connect("db").cursor().execute("SELECT 1 FROM dual")
#^^^^^^^^^^^^^^^^^^^^^^ returns cx_Oracle.Connection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns cx_Oracle.Cursor
#                                        ^^^^^^^^^^^^^^^^^^^^ sink sql


async def load():
    async with oracledb.connect_async(dsn="db") as later:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.AsyncConnection
        await later.fetchall("SELECT 1 FROM dual")
        #                    ^^^^^^^^^^^^^^^^^^^^ sink sql


# No SQL.
cursor.fetchone()
connection.commit()
