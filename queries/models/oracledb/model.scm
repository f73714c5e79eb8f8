;; title = "python-oracledb"

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.connect" "oracledb.ConnectionPool.acquire" "oracledb.connection.connect")
  (#set! type "oracledb.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "oracledb.create_pool" "oracledb.SessionPool")
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
  (#callee? @_function "oracledb.create_pipeline")
  (#set! type "oracledb.Pipeline"))

((call function: (_) @_function) @returns
  (#callee? @_function "cx_Oracle.connect" "cx_Oracle.SessionPool.acquire")
  (#set! type "cx_Oracle.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "cx_Oracle.Connection.cursor")
  (#set! type "cx_Oracle.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "oracledb.Cursor.execute" "oracledb.Cursor.executemany" "oracledb.Cursor.prepare" "oracledb.Cursor.parse"
    "oracledb.AsyncCursor.execute" "oracledb.AsyncCursor.executemany" "oracledb.AsyncCursor.prepare"
    "oracledb.AsyncCursor.parse" "cx_Oracle.Cursor.execute" "cx_Oracle.Cursor.executemany" "cx_Oracle.Cursor.prepare"
    "cx_Oracle.Cursor.parse" "oracledb.AsyncConnection.execute" "oracledb.AsyncConnection.executemany"
    "oracledb.AsyncConnection.fetchall" "oracledb.AsyncConnection.fetchone" "oracledb.AsyncConnection.fetchmany"
    "oracledb.Connection.fetch_df_all" "oracledb.Connection.fetch_df_batches" "oracledb.AsyncConnection.fetch_df_all"
    "oracledb.AsyncConnection.fetch_df_batches" "oracledb.Pipeline.add_execute" "oracledb.Pipeline.add_executemany"
    "oracledb.Pipeline.add_fetchall" "oracledb.Pipeline.add_fetchone" "oracledb.Pipeline.add_fetchmany")
  (#set! kind "sql")
  (#set! argument "0|statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "oracledb.Cursor.callproc" "oracledb.Cursor.callfunc" "oracledb.AsyncCursor.callproc"
    "oracledb.AsyncCursor.callfunc" "cx_Oracle.Cursor.callproc" "cx_Oracle.Cursor.callfunc"
    "oracledb.AsyncConnection.callproc" "oracledb.AsyncConnection.callfunc" "oracledb.Pipeline.add_callproc"
    "oracledb.Pipeline.add_callfunc")
  (#set! kind "sql")
  (#set! argument "0|name"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "oracledb.enquote_name" "oracledb.enquote_literal")
  (#set! clears "sql"))
