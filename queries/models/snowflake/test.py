import snowflake.connector
from snowflake.connector.cursor import SnowflakeCursor

connection = snowflake.connector.connect(account="acme")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns snowflake.connector.connection.SnowflakeConnection
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns snowflake.connector.cursor.SnowflakeCursor
cursor.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
cursor.execute_async(command="SELECT 1")
#                            ^^^^^^^^^^ sink sql
connection.execute_string("SELECT 1; SELECT 2;")
#                         ^^^^^^^^^^^^^^^^^^^^^ sink sql


def load(opened: SnowflakeCursor):
    opened.executemany("INSERT INTO users VALUES (%s)", [("a",)])
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
    # No SQL.
    return opened.fetchall()
