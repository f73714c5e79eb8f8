;; title = "mysqlclient"

((call function: (_) @_function) @returns
  (#callee? @_function "MySQLdb.connect" "MySQLdb.Connect" "MySQLdb.Connection" "MySQLdb.connections.Connection")
  (#set! type "MySQLdb.connections.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "MySQLdb.connections.Connection.cursor")
  (#set! type "MySQLdb.cursors.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "MySQLdb.cursors.Cursor.execute" "MySQLdb.cursors.Cursor.executemany" "MySQLdb.cursors.Cursor.mogrify"
    "MySQLdb.cursors.DictCursor.execute" "MySQLdb.cursors.DictCursor.executemany"
    "MySQLdb.cursors.DictCursor.mogrify" "MySQLdb.cursors.SSCursor.execute" "MySQLdb.cursors.SSCursor.executemany"
    "MySQLdb.cursors.SSCursor.mogrify" "MySQLdb.cursors.SSDictCursor.execute"
    "MySQLdb.cursors.SSDictCursor.executemany" "MySQLdb.cursors.SSDictCursor.mogrify")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "MySQLdb.cursors.Cursor.callproc" "MySQLdb.cursors.DictCursor.callproc" "MySQLdb.cursors.SSCursor.callproc"
    "MySQLdb.cursors.SSDictCursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "MySQLdb.connections.Connection.query")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "MySQLdb.connections.Connection.escape" "MySQLdb.connections.Connection.escape_string"
    "MySQLdb.connections.Connection.literal" "MySQLdb.escape" "MySQLdb.escape_string"
    "MySQLdb.cursors.Cursor.mogrify" "MySQLdb.cursors.DictCursor.mogrify" "MySQLdb.cursors.SSCursor.mogrify"
    "MySQLdb.cursors.SSDictCursor.mogrify")
  (#set! clears "sql"))
