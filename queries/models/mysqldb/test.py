import MySQLdb

connection = MySQLdb.connect(db="app")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^ returns MySQLdb.connections.Connection
cursor = connection.cursor()
#        ^^^^^^^^^^^^^^^^^^^ returns MySQLdb.cursors.Cursor
cursor.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
cursor.executemany("INSERT INTO users VALUES (%s)", [("a",)])
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
connection.query("SELECT 1")
#                ^^^^^^^^^^ sink sql

# No SQL.
cursor.fetchall()
connection.escape_string("a'b")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
