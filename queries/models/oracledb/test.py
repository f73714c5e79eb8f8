import cx_Oracle
import oracledb


def find(sql):
    connection = oracledb.connect(user="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.Connection
    cursor = connection.cursor()
    #        ^^^^^^^^^^^^^^^^^^^ returns oracledb.Cursor
    cursor.execute(sql, [1])
    #              ^^^ sink sql
    pool = oracledb.create_pool(user="shop")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.ConnectionPool
    pool.acquire().cursor().prepare(statement=sql)
    #^^^^^^^^^^^^^ returns oracledb.Connection
    #^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.Cursor
    #                                         ^^^ sink sql
    cx_Oracle.connect("shop").cursor().executemany(sql, [])
    #^^^^^^^^^^^^^^^^^^^^^^^^ returns cx_Oracle.Connection
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns cx_Oracle.Cursor
    #                                              ^^^ sink sql


async def find_later(sql):
    connection = await oracledb.connect_async(user="shop")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns oracledb.AsyncConnection
    await connection.fetchall(sql)
    #                         ^^^ sink sql
    await connection.cursor().execute(sql)
    #     ^^^^^^^^^^^^^^^^^^^ returns oracledb.AsyncCursor
    #                                 ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    oracledb.connect().commit()
    #^^^^^^^^^^^^^^^^^ returns oracledb.Connection
