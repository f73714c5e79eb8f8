;; title = "pyodbc"

((call function: (_) @_function) @returns
  (#callee? @_function "pyodbc.connect")
  (#set! type "pyodbc.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pyodbc.Connection.cursor" "pyodbc.Connection.execute" "pyodbc.Cursor.execute")
  (#set! type "pyodbc.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyodbc.Connection.execute" "pyodbc.Cursor.execute" "pyodbc.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0"))
