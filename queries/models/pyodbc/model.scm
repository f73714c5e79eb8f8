;; title = "pyodbc"

((call function: (_) @_function) @returns
  (#callee? @_function "pyodbc.connect" "pypyodbc.connect")
  (#set! type "pyodbc.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pyodbc.Connection.cursor" "pyodbc.Connection.execute" "pyodbc.Cursor.execute")
  (#set! type "pyodbc.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "aioodbc.connect" "aioodbc.Pool.acquire" "aioodbc.pool.Pool.acquire")
  (#set! type "aioodbc.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "aioodbc.create_pool")
  (#set! type "aioodbc.Pool"))

((call function: (_) @_function) @returns
  (#callee? @_function "aioodbc.Connection.cursor" "aioodbc.Connection.execute")
  (#set! type "aioodbc.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "turbodbc.connect")
  (#set! type "turbodbc.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "turbodbc.Connection.cursor")
  (#set! type "turbodbc.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pyodbc.Connection.execute" "pyodbc.Cursor.execute" "aioodbc.Connection.execute" "aioodbc.Cursor.execute"
    "turbodbc.Cursor.execute" "pyodbc.Cursor.executemany" "aioodbc.Cursor.executemany" "turbodbc.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|sql"))
