import aiosqlite


async def load(path):
    async with aiosqlite.connect(path) as connection:
    #          ^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Connection
        await connection.execute("SELECT 1")
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Cursor
        #                        ^^^^^^^^^^ sink sql
        await connection.execute_fetchall("SELECT 1")
        #                                 ^^^^^^^^^^ sink sql
        await connection.executescript(sql_script="SELECT 1;")
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Cursor
        #                                         ^^^^^^^^^^^ sink sql
        cursor = await connection.cursor()
        #              ^^^^^^^^^^^^^^^^^^^ returns aiosqlite.Cursor
        await cursor.execute(sql="SELECT 1")
        #                        ^^^^^^^^^^ sink sql
        # No SQL.
        await cursor.fetchall()
        await connection.commit()
