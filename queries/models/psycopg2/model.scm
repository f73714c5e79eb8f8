;; title = "psycopg2"

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg2.connect" "psycopg2cffi.connect" "psycopg2.pool.AbstractConnectionPool.getconn"
    "psycopg2.pool.SimpleConnectionPool.getconn" "psycopg2.pool.ThreadedConnectionPool.getconn")
  (#set! type "psycopg2.extensions.connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg2.extensions.connection.cursor" "psycopg2.extras.DictConnection.cursor"
    "psycopg2.extras.RealDictConnection.cursor" "psycopg2.extras.NamedTupleConnection.cursor"
    "psycopg2.extras.LoggingConnection.cursor" "psycopg2.extras.MinTimeLoggingConnection.cursor")
  (#set! type "psycopg2.extensions.cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "psycopg2.extensions.cursor.execute" "psycopg2.extensions.cursor.executemany"
    "psycopg2.extensions.cursor.mogrify" "psycopg2.extras.DictCursor.execute"
    "psycopg2.extras.DictCursor.executemany" "psycopg2.extras.DictCursor.mogrify"
    "psycopg2.extras.RealDictCursor.execute" "psycopg2.extras.RealDictCursor.executemany"
    "psycopg2.extras.RealDictCursor.mogrify" "psycopg2.extras.NamedTupleCursor.execute"
    "psycopg2.extras.NamedTupleCursor.executemany" "psycopg2.extras.NamedTupleCursor.mogrify"
    "psycopg2.extras.LoggingCursor.execute" "psycopg2.extras.LoggingCursor.executemany"
    "psycopg2.extras.LoggingCursor.mogrify" "psycopg2.extras.MinTimeLoggingCursor.execute"
    "psycopg2.extras.MinTimeLoggingCursor.executemany" "psycopg2.extras.MinTimeLoggingCursor.mogrify")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "psycopg2.extensions.cursor.callproc" "psycopg2.extras.DictCursor.callproc"
    "psycopg2.extras.RealDictCursor.callproc" "psycopg2.extras.NamedTupleCursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg2.extensions.cursor.copy_expert")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg2.extras.execute_values" "psycopg2.extras.execute_batch")
  (#set! kind "sql")
  (#set! argument "1|sql"))

; Text for `psycopg2.sql` to compose: what is in it is told there, and the rest is quoted.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg2.sql.SQL")
  (#set! kind "sql")
  (#set! argument "0|string"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "psycopg2.sql.SQL" "psycopg2.sql.Identifier" "psycopg2.sql.Literal" "psycopg2.sql.Placeholder"
    "psycopg2.sql.Composed" "psycopg2.sql.SQL.format" "psycopg2.sql.SQL.join" "psycopg2.extensions.quote_ident"
    "psycopg2.extensions.adapt" "psycopg2.extensions.cursor.mogrify")
  (#set! clears "sql"))
