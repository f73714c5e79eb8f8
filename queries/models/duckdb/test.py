import duckdb

duckdb.sql("SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyRelation
#          ^^^^^^^^^^ sink sql
connection = duckdb.connect("app.db")
#            ^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyConnection
connection.execute("SELECT 1").fetchall()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyConnection
#                  ^^^^^^^^^^ sink sql
connection.sql(query="SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyRelation
#                    ^^^^^^^^^^ sink sql

# No SQL.
connection.close()
duckdb.read_csv("users.csv")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyRelation
