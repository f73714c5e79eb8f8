;; title = "PyMySQL"

((call function: (_) @_function) @returns
  (#callee? @_function "pymysql.connect" "pymysql.Connect" "pymysql.connections.Connection" "pymysql.Connection")
  (#set! type "pymysql.connections.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pymysql.connections.Connection.cursor")
  (#set! type "pymysql.cursors.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiomysql.connect" "aiomysql.connection.connect" "aiomysql.Pool.acquire" "aiomysql.pool.Pool.acquire")
  (#set! type "aiomysql.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiomysql.create_pool" "aiomysql.pool.create_pool")
  (#set! type "aiomysql.Pool"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiomysql.Connection.cursor")
  (#set! type "aiomysql.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymysql.cursors.Cursor.execute" "pymysql.cursors.Cursor.executemany" "pymysql.cursors.DictCursor.execute"
    "pymysql.cursors.DictCursor.executemany" "pymysql.cursors.SSCursor.execute"
    "pymysql.cursors.SSCursor.executemany" "pymysql.cursors.SSDictCursor.execute"
    "pymysql.cursors.SSDictCursor.executemany" "aiomysql.Cursor.execute" "aiomysql.Cursor.executemany"
    "aiomysql.DictCursor.execute" "aiomysql.DictCursor.executemany" "aiomysql.SSCursor.execute"
    "aiomysql.SSCursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pymysql.connections.Connection.query")
  (#set! kind "sql")
  (#set! argument "0|sql"))
