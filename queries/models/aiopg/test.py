import aiopg


async def load(dsn):
    async with aiopg.create_pool(dsn) as pool:
    #          ^^^^^^^^^^^^^^^^^^^^^^ returns aiopg.Pool
        async with pool.acquire() as connection:
        #          ^^^^^^^^^^^^^^ returns aiopg.Connection
            async with connection.cursor() as cursor:
            #          ^^^^^^^^^^^^^^^^^^^ returns aiopg.Cursor
                await cursor.execute("SELECT 1")
                #                    ^^^^^^^^^^ sink sql
                # No SQL.
                return await cursor.fetchall()


async def single(dsn):
    connection = await aiopg.connect(dsn)
    #                  ^^^^^^^^^^^^^^^^^^ returns aiopg.Connection
    cursor = await connection.cursor()
    #              ^^^^^^^^^^^^^^^^^^^ returns aiopg.Cursor
    await cursor.callproc("refresh")
    #                     ^^^^^^^^^ sink sql
