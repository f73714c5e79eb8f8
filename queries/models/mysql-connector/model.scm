;; title = "MySQL Connector/Python"

((call function: (_) @_function) @returns
  (#callee? @_function
    "mysql.connector.connect" "mysql.connector.pooling.connect"
    "mysql.connector.pooling.MySQLConnectionPool.get_connection" "mysql.connector.connection.MySQLConnection"
    "mysql.connector.MySQLConnection" "mysql.connector.CMySQLConnection"
    "mysql.connector.connection_cext.CMySQLConnection")
  (#set! type "mysql.connector.connection.MySQLConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "mysql.connector.connection.MySQLConnection.cursor" "mysql.connector.MySQLConnection.cursor"
    "mysql.connector.connection_cext.CMySQLConnection.cursor" "mysql.connector.CMySQLConnection.cursor"
    "mysql.connector.pooling.PooledMySQLConnection.cursor")
  (#set! type "mysql.connector.cursor.MySQLCursor"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "mysql.connector.aio.connect" "mysql.connector.aio.pooling.connect"
    "mysql.connector.aio.pooling.MySQLConnectionPool.get_connection")
  (#set! type "mysql.connector.aio.connection.MySQLConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "mysql.connector.aio.connection.MySQLConnection.cursor")
  (#set! type "mysql.connector.aio.cursor.MySQLCursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "mysql.connector.cursor.MySQLCursor.execute" "mysql.connector.cursor.MySQLCursor.executemany"
    "mysql.connector.cursor.MySQLCursorBuffered.execute" "mysql.connector.cursor.MySQLCursorBuffered.executemany"
    "mysql.connector.cursor.MySQLCursorRaw.execute" "mysql.connector.cursor.MySQLCursorRaw.executemany"
    "mysql.connector.cursor.MySQLCursorBufferedRaw.execute"
    "mysql.connector.cursor.MySQLCursorBufferedRaw.executemany" "mysql.connector.cursor.MySQLCursorPrepared.execute"
    "mysql.connector.cursor.MySQLCursorPrepared.executemany" "mysql.connector.cursor.MySQLCursorDict.execute"
    "mysql.connector.cursor.MySQLCursorDict.executemany" "mysql.connector.cursor.MySQLCursorBufferedDict.execute"
    "mysql.connector.cursor.MySQLCursorBufferedDict.executemany"
    "mysql.connector.cursor.MySQLCursorPreparedDict.execute"
    "mysql.connector.cursor.MySQLCursorPreparedDict.executemany" "mysql.connector.aio.cursor.MySQLCursor.execute"
    "mysql.connector.aio.cursor.MySQLCursor.executemany" "mysql.connector.aio.cursor.MySQLCursorBuffered.execute"
    "mysql.connector.aio.cursor.MySQLCursorBuffered.executemany" "mysql.connector.aio.cursor.MySQLCursorRaw.execute"
    "mysql.connector.aio.cursor.MySQLCursorRaw.executemany"
    "mysql.connector.aio.cursor.MySQLCursorBufferedRaw.execute"
    "mysql.connector.aio.cursor.MySQLCursorBufferedRaw.executemany"
    "mysql.connector.aio.cursor.MySQLCursorPrepared.execute"
    "mysql.connector.aio.cursor.MySQLCursorPrepared.executemany" "mysql.connector.aio.cursor.MySQLCursorDict.execute"
    "mysql.connector.aio.cursor.MySQLCursorDict.executemany"
    "mysql.connector.aio.cursor.MySQLCursorBufferedDict.execute"
    "mysql.connector.aio.cursor.MySQLCursorBufferedDict.executemany"
    "mysql.connector.aio.cursor.MySQLCursorPreparedDict.execute"
    "mysql.connector.aio.cursor.MySQLCursorPreparedDict.executemany"
    "mysql.connector.cursor_cext.CMySQLCursor.execute" "mysql.connector.cursor_cext.CMySQLCursor.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorBuffered.execute"
    "mysql.connector.cursor_cext.CMySQLCursorBuffered.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorRaw.execute" "mysql.connector.cursor_cext.CMySQLCursorRaw.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorBufferedRaw.execute"
    "mysql.connector.cursor_cext.CMySQLCursorBufferedRaw.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorPrepared.execute"
    "mysql.connector.cursor_cext.CMySQLCursorPrepared.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorDict.execute" "mysql.connector.cursor_cext.CMySQLCursorDict.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorBufferedDict.execute"
    "mysql.connector.cursor_cext.CMySQLCursorBufferedDict.executemany"
    "mysql.connector.cursor_cext.CMySQLCursorPreparedDict.execute"
    "mysql.connector.cursor_cext.CMySQLCursorPreparedDict.executemany"
    "mysql.connector.aio.cursor.MySQLCursor.executemulti"
    "mysql.connector.aio.cursor.MySQLCursorPrepared.executemulti")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "mysql.connector.cursor.MySQLCursor.callproc" "mysql.connector.cursor_cext.CMySQLCursor.callproc"
    "mysql.connector.aio.cursor.MySQLCursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "mysql.connector.connection.MySQLConnection.cmd_query" "mysql.connector.connection.MySQLConnection.info_query"
    "mysql.connector.MySQLConnection.cmd_query" "mysql.connector.MySQLConnection.info_query"
    "mysql.connector.connection_cext.CMySQLConnection.cmd_query"
    "mysql.connector.connection_cext.CMySQLConnection.info_query" "mysql.connector.CMySQLConnection.cmd_query"
    "mysql.connector.CMySQLConnection.info_query" "mysql.connector.pooling.PooledMySQLConnection.cmd_query"
    "mysql.connector.pooling.PooledMySQLConnection.info_query"
    "mysql.connector.aio.connection.MySQLConnection.cmd_query"
    "mysql.connector.aio.connection.MySQLConnection.info_query")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "mysql.connector.connection.MySQLConnection.cmd_query_iter" "mysql.connector.MySQLConnection.cmd_query_iter"
    "mysql.connector.connection_cext.CMySQLConnection.cmd_query_iter"
    "mysql.connector.CMySQLConnection.cmd_query_iter" "mysql.connector.pooling.PooledMySQLConnection.cmd_query_iter"
    "mysql.connector.aio.connection.MySQLConnection.cmd_query_iter")
  (#set! kind "sql")
  (#set! argument "0|statements"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "mysql.connector.connection.MySQLConnection.cmd_stmt_prepare" "mysql.connector.MySQLConnection.cmd_stmt_prepare"
    "mysql.connector.connection_cext.CMySQLConnection.cmd_stmt_prepare"
    "mysql.connector.CMySQLConnection.cmd_stmt_prepare"
    "mysql.connector.pooling.PooledMySQLConnection.cmd_stmt_prepare"
    "mysql.connector.aio.connection.MySQLConnection.cmd_stmt_prepare")
  (#set! kind "sql")
  (#set! argument "0|statement"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "mysql.connector.conversion.MySQLConverter.escape" "mysql.connector.conversion.MySQLConverter.quote"
    "mysql.connector.connection.MySQLConnection.converter.escape" "mysql.connector.MySQLConnection.converter.escape"
    "mysql.connector.connection_cext.CMySQLConnection.converter.escape"
    "mysql.connector.CMySQLConnection.converter.escape"
    "mysql.connector.pooling.PooledMySQLConnection.converter.escape")
  (#set! clears "sql"))
