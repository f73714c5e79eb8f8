;; title = "PyMySQL"

((call function: (_) @_function) @returns
  (#callee? @_function "pymysql.connect" "pymysql.Connect" "pymysql.connections.Connection" "pymysql.Connection")
  (#set! type "pymysql.connections.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pymysql.connections.Connection.cursor" "pymysql.Connection.cursor")
  (#set! type "pymysql.cursors.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "aiomysql.connect" "aiomysql.connection.connect" "aiomysql.Pool.acquire" "aiomysql.pool.Pool.acquire")
  (#set! type "aiomysql.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiomysql.create_pool" "aiomysql.pool.create_pool")
  (#set! type "aiomysql.Pool"))

((call function: (_) @_function) @returns
  (#callee? @_function "aiomysql.Connection.cursor")
  (#set! type "aiomysql.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "asyncmy.connect" "asyncmy.connection.connect" "asyncmy.pool.Pool.acquire")
  (#set! type "asyncmy.connection.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "asyncmy.create_pool" "asyncmy.pool.create_pool")
  (#set! type "asyncmy.pool.Pool"))

((call function: (_) @_function) @returns
  (#callee? @_function "asyncmy.connection.Connection.cursor")
  (#set! type "asyncmy.cursors.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymysql.cursors.Cursor.execute" "pymysql.cursors.Cursor.executemany" "pymysql.cursors.Cursor.mogrify"
    "pymysql.cursors.DictCursor.execute" "pymysql.cursors.DictCursor.executemany"
    "pymysql.cursors.DictCursor.mogrify" "pymysql.cursors.SSCursor.execute" "pymysql.cursors.SSCursor.executemany"
    "pymysql.cursors.SSCursor.mogrify" "pymysql.cursors.SSDictCursor.execute"
    "pymysql.cursors.SSDictCursor.executemany" "pymysql.cursors.SSDictCursor.mogrify" "aiomysql.Cursor.execute"
    "aiomysql.Cursor.executemany" "aiomysql.Cursor.mogrify" "aiomysql.DictCursor.execute"
    "aiomysql.DictCursor.executemany" "aiomysql.DictCursor.mogrify" "aiomysql.SSCursor.execute"
    "aiomysql.SSCursor.executemany" "aiomysql.SSCursor.mogrify" "aiomysql.SSDictCursor.execute"
    "aiomysql.SSDictCursor.executemany" "aiomysql.SSDictCursor.mogrify" "aiomysql.cursors.Cursor.execute"
    "aiomysql.cursors.Cursor.executemany" "aiomysql.cursors.Cursor.mogrify" "aiomysql.cursors.DictCursor.execute"
    "aiomysql.cursors.DictCursor.executemany" "aiomysql.cursors.DictCursor.mogrify" "asyncmy.cursors.Cursor.execute"
    "asyncmy.cursors.Cursor.executemany" "asyncmy.cursors.Cursor.mogrify" "asyncmy.cursors.DictCursor.execute"
    "asyncmy.cursors.DictCursor.executemany" "asyncmy.cursors.DictCursor.mogrify")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymysql.cursors.Cursor.callproc" "pymysql.cursors.DictCursor.callproc" "pymysql.cursors.SSCursor.callproc"
    "pymysql.cursors.SSDictCursor.callproc" "aiomysql.Cursor.callproc" "aiomysql.DictCursor.callproc"
    "aiomysql.SSCursor.callproc" "aiomysql.SSDictCursor.callproc" "aiomysql.cursors.Cursor.callproc"
    "aiomysql.cursors.DictCursor.callproc" "asyncmy.cursors.Cursor.callproc" "asyncmy.cursors.DictCursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pymysql.connections.Connection.query" "pymysql.Connection.query" "aiomysql.Connection.query")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "pymysql.connections.Connection.escape" "pymysql.connections.Connection.escape_string"
    "pymysql.connections.Connection.literal" "pymysql.Connection.escape" "pymysql.Connection.escape_string"
    "pymysql.Connection.literal" "aiomysql.Connection.escape" "aiomysql.Connection.escape_string"
    "aiomysql.Connection.literal" "pymysql.converters.escape_string" "pymysql.converters.escape_item"
    "pymysql.escape_string" "pymysql.cursors.Cursor.mogrify" "pymysql.cursors.DictCursor.mogrify"
    "pymysql.cursors.SSCursor.mogrify" "pymysql.cursors.SSDictCursor.mogrify" "aiomysql.Cursor.mogrify"
    "aiomysql.DictCursor.mogrify" "aiomysql.SSCursor.mogrify" "aiomysql.SSDictCursor.mogrify"
    "aiomysql.cursors.Cursor.mogrify" "aiomysql.cursors.DictCursor.mogrify" "asyncmy.cursors.Cursor.mogrify"
    "asyncmy.cursors.DictCursor.mogrify")
  (#set! clears "sql"))
