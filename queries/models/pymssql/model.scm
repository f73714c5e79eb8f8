;; title = "pymssql"

((call function: (_) @_function) @returns
  (#callee? @_function "pymssql.connect" "pymssql._pymssql.connect")
  (#set! type "pymssql.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pymssql.Connection.cursor")
  (#set! type "pymssql.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "pymssql._mssql.connect" "_mssql.connect")
  (#set! type "pymssql._mssql.MSSQLConnection"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymssql.Cursor.execute" "pymssql.Cursor.executemany" "pymssql._pymssql.Cursor.execute"
    "pymssql._pymssql.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pymssql.Cursor.callproc" "pymssql._pymssql.Cursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymssql._mssql.MSSQLConnection.execute_query" "pymssql._mssql.MSSQLConnection.execute_non_query"
    "pymssql._mssql.MSSQLConnection.execute_row" "pymssql._mssql.MSSQLConnection.execute_scalar")
  (#set! kind "sql")
  (#set! argument "0|query_string"))
