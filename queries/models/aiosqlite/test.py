import aiosqlite


async def find(path, sql):
    db = await aiosqlite.connect(path)
    #          ^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Connection
    await db.execute(sql)
    #     ^^^^^^^^^^^^^^^ returns aiosqlite.Cursor
    #                ^^^ sink sql
    await db.executescript(sql_script=sql)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Cursor
    #                                 ^^^ sink sql
    async with aiosqlite.connect(path) as other:
    #          ^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Connection
        cursor = await other.cursor()
        #              ^^^^^^^^^^^^^^ returns aiosqlite.Cursor
        await cursor.execute(sql, ("x",))
        #                    ^^^ sink sql


async def look_alikes(db, sql):
    await db.execute(sql)
    await db.commit()
