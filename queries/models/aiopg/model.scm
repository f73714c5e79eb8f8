;; title = "aiopg"

((call function: (_) @_function) @returns
  (#callee? @_function "aiopg.connect" "aiopg.connection.connect" "aiopg.Pool.acquire" "aiopg.pool.Pool.acquire")
  (#set! type "aiopg.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiopg.create_pool" "aiopg.pool.create_pool")
  (#set! type "aiopg.Pool"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiopg.Connection.cursor" "aiopg.Pool.cursor")
  (#set! type "aiopg.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiopg.Cursor.execute" "aiopg.Cursor.mogrify" "aiopg.connection.Cursor.execute" "aiopg.connection.Cursor.mogrify")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "aiopg.Cursor.callproc" "aiopg.connection.Cursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "aiopg.Cursor.mogrify" "aiopg.connection.Cursor.mogrify")
  (#set! clears "sql"))
