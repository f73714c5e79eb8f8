;; title = "mysqlclient"

((call function: (_) @_function) @returns
  (#callee? @_function "MySQLdb.connect" "MySQLdb.Connect" "MySQLdb.Connection" "MySQLdb.connections.Connection")
  (#set! type "MySQLdb.connections.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "MySQLdb.connections.Connection.cursor")
  (#set! type "MySQLdb.cursors.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "MySQLdb.cursors.Cursor.execute" "MySQLdb.cursors.Cursor.executemany" "MySQLdb.cursors.DictCursor.execute"
    "MySQLdb.cursors.DictCursor.executemany" "MySQLdb.cursors.SSCursor.execute"
    "MySQLdb.cursors.SSCursor.executemany" "MySQLdb.cursors.SSDictCursor.execute"
    "MySQLdb.cursors.SSDictCursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "MySQLdb.connections.Connection.query")
  (#set! kind "sql")
  (#set! argument "0"))
