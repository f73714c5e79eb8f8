import psycopg2
from psycopg2 import sql
from psycopg2.extras import execute_values
from psycopg2.pool import SimpleConnectionPool

connection = psycopg2.connect("dbname=app")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.connection
with connection, connection.cursor() as cursor:
#                ^^^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.cursor
    cursor.execute("SELECT 1")
    #              ^^^^^^^^^^ sink sql
    cursor.copy_expert("COPY users TO STDOUT", None)
    #                  ^^^^^^^^^^^^^^^^^^^^^^ sink sql
    execute_values(cursor, "INSERT INTO users (name) VALUES %s", [("a",)])
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql

pool = SimpleConnectionPool(1, 10, "dbname=app")
pool.getconn().cursor().executemany("INSERT INTO users VALUES (%s)", [("a",)])
#^^^^^^^^^^^^^ returns psycopg2.extensions.connection
#^^^^^^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.cursor
#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql

sql.SQL("SELECT * FROM {}").format(sql.Identifier("users"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#       ^^^^^^^^^^^^^^^^^^ sink sql
#                                  ^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
cursor.mogrify("(%s)", ("a",))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#              ^^^^^^ sink sql

# No SQL.
cursor.fetchone()
