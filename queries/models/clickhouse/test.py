import clickhouse_connect
from clickhouse_driver import Client, connect

client = Client("db")
client.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
connect("clickhouse://db").cursor().execute("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^ returns clickhouse_driver.dbapi.connection.Connection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns clickhouse_driver.dbapi.cursor.Cursor
#                                           ^^^^^^^^^^ sink sql

other = clickhouse_connect.get_client(host="db")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns clickhouse_connect.driver.client.Client
other.query("SELECT 1")
#           ^^^^^^^^^^ sink sql
other.command("TRUNCATE TABLE visits")
#             ^^^^^^^^^^^^^^^^^^^^^^^ sink sql


async def load():
    later = await clickhouse_connect.get_async_client(host="db")
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns clickhouse_connect.driver.asyncclient.AsyncClient
    return await later.query_df(query="SELECT 1")
    #                                 ^^^^^^^^^^ sink sql


# No SQL.
client.disconnect()
other.insert("visits", [[1]])
