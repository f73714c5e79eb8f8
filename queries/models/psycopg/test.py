import psycopg
from psycopg_pool import AsyncConnectionPool, ConnectionPool


def load(dsn):
    with psycopg.connect(dsn) as connection:
    #    ^^^^^^^^^^^^^^^^^^^^ returns psycopg.Connection
        connection.execute("SELECT 1").fetchone()
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
        #                  ^^^^^^^^^^ sink sql
        with connection.cursor() as cursor:
        #    ^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
            cursor.execute(query="SELECT 1")
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
            #                    ^^^^^^^^^^ sink sql
            cursor.stream("SELECT 1")
            #             ^^^^^^^^^^ sink sql
            cursor.copy("COPY users TO STDOUT")
            #           ^^^^^^^^^^^^^^^^^^^^^^ sink sql


def pooled():
    with ConnectionPool().connection() as connection:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Connection
        connection.execute("SELECT 1")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.Cursor
        #                  ^^^^^^^^^^ sink sql


async def later(dsn):
    async with await psycopg.AsyncConnection.connect(dsn) as connection:
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncConnection
        await connection.execute("SELECT 1")
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncCursor
        #                        ^^^^^^^^^^ sink sql
    async with AsyncConnectionPool().connection() as connection:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncConnection
        cursor = connection.cursor()
        #        ^^^^^^^^^^^^^^^^^^^ returns psycopg.AsyncCursor
        await cursor.executemany("INSERT INTO users VALUES (%s)", [("a",)])
        #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
        # No SQL.
        await cursor.fetchall()
