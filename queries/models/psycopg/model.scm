;; title = "psycopg"

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg.connect" "psycopg.Connection.connect" "psycopg_pool.ConnectionPool.connection"
    "psycopg_pool.ConnectionPool.getconn" "psycopg_pool.NullConnectionPool.connection"
    "psycopg_pool.NullConnectionPool.getconn")
  (#set! type "psycopg.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg.AsyncConnection.connect" "psycopg_pool.AsyncConnectionPool.connection"
    "psycopg_pool.AsyncConnectionPool.getconn" "psycopg_pool.AsyncNullConnectionPool.connection"
    "psycopg_pool.AsyncNullConnectionPool.getconn")
  (#set! type "psycopg.AsyncConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "psycopg.Connection.cursor" "psycopg.Connection.execute" "psycopg.Cursor.execute")
  (#set! type "psycopg.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg.AsyncConnection.cursor" "psycopg.AsyncConnection.execute" "psycopg.AsyncCursor.execute")
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
    "psycopg.AsyncRawCursor.executemany" "psycopg.AsyncRawCursor.stream" "psycopg.RawServerCursor.execute"
    "psycopg.RawServerCursor.executemany" "psycopg.RawServerCursor.stream" "psycopg.AsyncRawServerCursor.execute"
    "psycopg.AsyncRawServerCursor.executemany" "psycopg.AsyncRawServerCursor.stream" "psycopg.cursor.Cursor.execute"
    "psycopg.cursor.Cursor.executemany" "psycopg.cursor.Cursor.stream" "psycopg.cursor_async.AsyncCursor.execute"
    "psycopg.cursor_async.AsyncCursor.executemany" "psycopg.cursor_async.AsyncCursor.stream"
    "psycopg.ClientCursor.mogrify" "psycopg.AsyncClientCursor.mogrify")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "psycopg.Cursor.copy" "psycopg.AsyncCursor.copy" "psycopg.ClientCursor.copy" "psycopg.AsyncClientCursor.copy"
    "psycopg.ServerCursor.copy" "psycopg.AsyncServerCursor.copy" "psycopg.RawCursor.copy"
    "psycopg.AsyncRawCursor.copy" "psycopg.RawServerCursor.copy" "psycopg.AsyncRawServerCursor.copy"
    "psycopg.cursor.Cursor.copy" "psycopg.cursor_async.AsyncCursor.copy")
  (#set! kind "sql")
  (#set! argument "0|statement"))

; Text for `psycopg.sql` to compose: what is in it is told there, and the rest is quoted.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg.sql.SQL")
  (#set! kind "sql")
  (#set! argument "0|obj"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "psycopg.sql.SQL" "psycopg.sql.Identifier" "psycopg.sql.Literal" "psycopg.sql.Placeholder" "psycopg.sql.Composed"
    "psycopg.sql.quote" "psycopg.sql.SQL.format" "psycopg.sql.SQL.join" "psycopg.ClientCursor.mogrify"
    "psycopg.AsyncClientCursor.mogrify")
  (#set! clears "sql"))
