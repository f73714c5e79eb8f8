import pg8000.dbapi
import pg8000.native
from pg8000.native import identifier

connection = pg8000.dbapi.connect(user="app")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pg8000.dbapi.Connection
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns pg8000.dbapi.Cursor
cursor.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
cursor.executemany(operation="INSERT INTO users VALUES (%s)", param_sets=[("a",)])
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql

native = pg8000.native.Connection("app")
native.run("SELECT * FROM users WHERE id = :id", id=1)
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
native.prepare("SELECT 1").run()
#^^^^^^^^^^^^^^^^^^^^^^^^^ returns pg8000.native.PreparedStatement
#              ^^^^^^^^^^ sink sql
table = identifier("users")
#       ^^^^^^^^^^^^^^^^^^^ sanitizer sql

# No SQL.
cursor.fetchall()
native.close()
