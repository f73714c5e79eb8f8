import asyncpg


async def load(dsn):
    connection = await asyncpg.connect(dsn)
    #                  ^^^^^^^^^^^^^^^^^^^^ returns asyncpg.Connection
    await connection.execute("SELECT 1")
    #                        ^^^^^^^^^^ sink sql
    await connection.fetchrow("SELECT $1", 1)
    #                         ^^^^^^^^^^^ sink sql
    await connection.executemany("INSERT INTO users VALUES ($1)", [("a",)])
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
    statement = await connection.prepare("SELECT 1")
    #                                    ^^^^^^^^^^ sink sql
    # No SQL.
    await statement.fetch()
    await connection.close()


async def pooled():
    async with asyncpg.create_pool("postgres://db") as pool:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncpg.Pool
        await pool.fetchval("SELECT 1")
        #                   ^^^^^^^^^^ sink sql
        async with pool.acquire() as connection:
        #          ^^^^^^^^^^^^^^ returns asyncpg.Connection
            await connection.fetch("SELECT 1")
            #                      ^^^^^^^^^^ sink sql
