import duckdb


def find(sql):
    duckdb.sql(sql)
    #          ^^^ sink sql
    db = duckdb.connect("shop.db")
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyConnection
    db.execute(sql, [1])
    #^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyConnection
    #          ^^^ sink sql
    db.cursor().query(query=sql)
    #^^^^^^^^^^ returns duckdb.DuckDBPyConnection
    #                       ^^^ sink sql


def look_alikes(db, sql):
    db.execute(sql)
    duckdb.connect("shop.db").close()
    #^^^^^^^^^^^^^^^^^^^^^^^^ returns duckdb.DuckDBPyConnection
