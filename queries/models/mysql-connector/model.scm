;; title = "MySQL Connector/Python"

((call function: (_) @_function) @returns
  (#callee? @_function
    "mysql.connector.connect" "mysql.connector.pooling.connect"
    "mysql.connector.pooling.MySQLConnectionPool.get_connection" "mysql.connector.connection.MySQLConnection"
    "mysql.connector.MySQLConnection" "mysql.connector.aio.connect")
  (#set! type "mysql.connector.connection.MySQLConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "mysql.connector.connection.MySQLConnection.cursor")
  (#set! type "mysql.connector.cursor.MySQLCursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "mysql.connector.cursor.MySQLCursor.execute" "mysql.connector.cursor.MySQLCursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "mysql.connector.connection.MySQLConnection.cmd_query")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "mysql.connector.connection.MySQLConnection.cmd_query_iter")
  (#set! kind "sql")
  (#set! argument "0|statements"))
