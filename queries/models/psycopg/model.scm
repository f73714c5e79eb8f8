;; title = "psycopg"

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg.connect" "psycopg.Connection.connect" "psycopg_pool.ConnectionPool.connection"
    "psycopg_pool.ConnectionPool.getconn")
  (#set! type "psycopg.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg.AsyncConnection.connect" "psycopg_pool.AsyncConnectionPool.connection"
    "psycopg_pool.AsyncConnectionPool.getconn")
  (#set! type "psycopg.AsyncConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "psycopg.Connection.cursor" "psycopg.Connection.execute" "psycopg.Cursor.execute")
  (#set! type "psycopg.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "psycopg.AsyncConnection.cursor" "psycopg.AsyncConnection.execute" "psycopg.AsyncCursor.execute")
  (#set! type "psycopg.AsyncCursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "psycopg.Connection.execute" "psycopg.AsyncConnection.execute" "psycopg.Cursor.execute"
    "psycopg.Cursor.executemany" "psycopg.Cursor.stream" "psycopg.AsyncCursor.execute"
    "psycopg.AsyncCursor.executemany" "psycopg.AsyncCursor.stream" "psycopg.ClientCursor.execute"
    "psycopg.ClientCursor.executemany" "psycopg.ClientCursor.stream" "psycopg.AsyncClientCursor.execute"
    "psycopg.AsyncClientCursor.executemany" "psycopg.AsyncClientCursor.stream" "psycopg.ServerCursor.execute"
    "psycopg.ServerCursor.executemany" "psycopg.ServerCursor.stream" "psycopg.AsyncServerCursor.execute"
    "psycopg.AsyncServerCursor.executemany" "psycopg.AsyncServerCursor.stream" "psycopg.RawCursor.execute"
    "psycopg.RawCursor.executemany" "psycopg.RawCursor.stream" "psycopg.AsyncRawCursor.execute"
    "psycopg.AsyncRawCursor.executemany" "psycopg.AsyncRawCursor.stream")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg.Cursor.copy" "psycopg.AsyncCursor.copy")
  (#set! kind "sql")
  (#set! argument "0|statement"))
