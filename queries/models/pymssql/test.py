import pymssql
from pymssql import _mssql

connection = pymssql.connect(server="db")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pymssql.Connection
with connection.cursor(as_dict=True) as cursor:
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pymssql.Cursor
    cursor.execute("SELECT 1")
    #              ^^^^^^^^^^ sink sql
    cursor.callproc("refresh", ())
    #               ^^^^^^^^^ sink sql

low = _mssql.connect(server="db")
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pymssql._mssql.MSSQLConnection
low.execute_query("SELECT 1")
#                 ^^^^^^^^^^ sink sql

# No SQL.
cursor.fetchone()
connection.commit()
