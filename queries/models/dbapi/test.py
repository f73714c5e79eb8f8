import ibm_db
import trino

cursor = trino.dbapi.connect(host="db").cursor()
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns dbapi.Connection
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns dbapi.Cursor
cursor.execute("SELECT 1")
#              ^^^^^^^^^^ sink sql
ibm_db.exec_immediate(None, "SELECT 1")
#                           ^^^^^^^^^^ sink sql

# No SQL.
cursor.fetchall()
