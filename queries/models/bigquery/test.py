from google.cloud import bigquery
from google.cloud.bigquery import dbapi

client = bigquery.Client()
client.query("SELECT 1").result()
#            ^^^^^^^^^^ sink sql
client.query_and_wait(query="SELECT 1")
#                           ^^^^^^^^^^ sink sql
dbapi.connect(client).cursor().execute("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^ returns google.cloud.bigquery.dbapi.Connection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns google.cloud.bigquery.dbapi.Cursor
#                                      ^^^^^^^^^^ sink sql

# No SQL.
client.get_table("users")
