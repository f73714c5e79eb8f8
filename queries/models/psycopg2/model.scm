;; title = "psycopg2"

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg2.connect" "psycopg2.pool.AbstractConnectionPool.getconn" "psycopg2.pool.SimpleConnectionPool.getconn"
    "psycopg2.pool.ThreadedConnectionPool.getconn")
  (#set! type "psycopg2.extensions.connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "psycopg2.extensions.connection.cursor" "psycopg2.extras.DictConnection.cursor"
    "psycopg2.extras.RealDictConnection.cursor" "psycopg2.extras.NamedTupleConnection.cursor")
  (#set! type "psycopg2.extensions.cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "psycopg2.extensions.cursor.execute" "psycopg2.extensions.cursor.executemany"
    "psycopg2.extras.DictCursor.execute" "psycopg2.extras.DictCursor.executemany"
    "psycopg2.extras.RealDictCursor.execute" "psycopg2.extras.RealDictCursor.executemany"
    "psycopg2.extras.NamedTupleCursor.execute" "psycopg2.extras.NamedTupleCursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg2.extensions.cursor.copy_expert")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "psycopg2.extras.execute_values" "psycopg2.extras.execute_batch")
  (#set! kind "sql")
  (#set! argument "1|sql"))
