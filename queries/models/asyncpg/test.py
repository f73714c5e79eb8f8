import asyncpg


async def find(dsn, sql):
    connection = await asyncpg.connect(dsn)
    #                  ^^^^^^^^^^^^^^^^^^^^ returns asyncpg.Connection
    await connection.fetch(sql, 1)
    #                      ^^^ sink sql
    await connection.execute(query=sql)
    #                              ^^^ sink sql
    await connection.executemany(sql, [(1,)])
    #                            ^^^ sink sql
    pool = await asyncpg.create_pool(dsn)
    #            ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncpg.Pool
    await pool.fetchrow(sql)
    #                   ^^^ sink sql
    async with pool.acquire() as borrowed:
    #          ^^^^^^^^^^^^^^ returns asyncpg.Connection
        await borrowed.fetchval(sql)
        #                       ^^^ sink sql


async def look_alikes(connection, sql):
    await connection.fetch(sql)
    await asyncpg.connect("postgres://shop").close()
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncpg.Connection
