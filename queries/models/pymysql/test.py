import aiomysql
import pymysql.cursors

connection = pymysql.connect(host="db", cursorclass=pymysql.cursors.DictCursor)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pymysql.connections.Connection
with connection.cursor() as cursor:
#    ^^^^^^^^^^^^^^^^^^^ returns pymysql.cursors.Cursor
    cursor.execute("SELECT 1")
    #              ^^^^^^^^^^ sink sql
    cursor.executemany(query="INSERT INTO users VALUES (%s)", args=[("a",)])
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
connection.query("SELECT 1")
#                ^^^^^^^^^^ sink sql


async def load():
    pool = await aiomysql.create_pool(host="db")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiomysql.Pool
    async with pool.acquire() as pooled:
    #          ^^^^^^^^^^^^^^ returns aiomysql.Connection
        async with pooled.cursor() as cursor:
        #          ^^^^^^^^^^^^^^^ returns aiomysql.Cursor
            await cursor.execute("SELECT 1")
            #                    ^^^^^^^^^^ sink sql


# No SQL.
connection.commit()
connection.escape("a'b")
#^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
