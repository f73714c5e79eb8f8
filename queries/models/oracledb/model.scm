;; title = "python-oracledb"

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.connect" "oracledb.ConnectionPool.acquire" "oracledb.connection.connect")
  (#set! type "oracledb.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.create_pool")
  (#set! type "oracledb.ConnectionPool"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.connect_async" "oracledb.AsyncConnectionPool.acquire")
  (#set! type "oracledb.AsyncConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.create_pool_async")
  (#set! type "oracledb.AsyncConnectionPool"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.Connection.cursor")
  (#set! type "oracledb.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.AsyncConnection.cursor")
  (#set! type "oracledb.AsyncCursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "cx_Oracle.connect" "cx_Oracle.SessionPool.acquire")
  (#set! type "cx_Oracle.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "cx_Oracle.Connection.cursor")
  (#set! type "cx_Oracle.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "oracledb.Cursor.execute" "oracledb.Cursor.executemany" "oracledb.Cursor.prepare"
    "oracledb.AsyncCursor.execute" "oracledb.AsyncCursor.executemany" "oracledb.AsyncCursor.prepare"
    "cx_Oracle.Cursor.execute" "cx_Oracle.Cursor.executemany" "cx_Oracle.Cursor.prepare")
  (#set! kind "sql")
  (#set! argument "0|statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "oracledb.AsyncConnection.execute" "oracledb.AsyncConnection.executemany" "oracledb.AsyncConnection.fetchall"
    "oracledb.AsyncConnection.fetchone" "oracledb.AsyncConnection.fetchmany")
  (#set! kind "sql")
  (#set! argument "0|statement"))
