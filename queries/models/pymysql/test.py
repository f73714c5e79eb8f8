import aiomysql
import pymysql
import pymysql.cursors


def find(sql):
    connection = pymysql.connect(db="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pymysql.connections.Connection
    with connection.cursor() as cursor:
    #    ^^^^^^^^^^^^^^^^^^^ returns pymysql.cursors.Cursor
        cursor.execute(sql, (1,))
        #              ^^^ sink sql
        cursor.executemany(query=sql, args=[])
        #                        ^^^ sink sql
    connection.query(sql)
    #                ^^^ sink sql


async def find_later(sql):
    pool = await aiomysql.create_pool(db="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiomysql.Pool
    async with pool.acquire() as connection:
    #          ^^^^^^^^^^^^^^ returns aiomysql.Connection
        cursor = await connection.cursor()
        #              ^^^^^^^^^^^^^^^^^^^ returns aiomysql.Cursor
        await cursor.execute(sql)
        #                    ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    pymysql.connect().commit()
    #^^^^^^^^^^^^^^^^ returns pymysql.connections.Connection
