import psycopg
from psycopg_pool import AsyncConnectionPool, ConnectionPool

pool = ConnectionPool("dbname=shop")


def find(sql):
    with psycopg.connect("dbname=shop") as connection:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Connection
        connection.execute(sql)
        #^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
        #                  ^^^ sink sql
        with connection.cursor() as cursor:
        #    ^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
            cursor.execute(query=sql)
            #^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
            #                    ^^^ sink sql
            cursor.copy(sql)
            #           ^^^ sink sql
    with pool.connection() as connection:
    #    ^^^^^^^^^^^^^^^^^ returns psycopg.Connection
        connection.cursor().executemany(sql, [])
        #^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
        #                               ^^^ sink sql


async def find_later(sql):
    connection = await psycopg.AsyncConnection.connect("dbname=shop")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncConnection
    await connection.execute(sql)
    #     ^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncCursor
    #                        ^^^ sink sql
    async with AsyncConnectionPool("dbname=shop").connection() as other:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncConnection
        cursor = other.cursor()
        #        ^^^^^^^^^^^^^^ returns psycopg.AsyncCursor
        await cursor.execute(sql)
        #     ^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncCursor
        #                    ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    psycopg.connect("dbname=shop").commit()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Connection
