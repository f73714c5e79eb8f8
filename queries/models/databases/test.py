import dataset
import records
from databases import Database

database = Database("sqlite:///app.db")
records.Database("sqlite:///app.db").query("SELECT 1")
#                                          ^^^^^^^^^^ sink sql
dataset.connect("sqlite:///app.db").query("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns dataset.Database
#                                         ^^^^^^^^^^ sink sql


async def load():
    await database.fetch_all(query="SELECT 1")
    #                              ^^^^^^^^^^ sink sql
    async with database.connection() as connection:
    #          ^^^^^^^^^^^^^^^^^^^^^ returns databases.core.Connection
        await connection.execute("SELECT 1")
        #                        ^^^^^^^^^^ sink sql
    # No SQL.
    await database.disconnect()
