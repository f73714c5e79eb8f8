;; title = "Snowflake"

((call function: (_) @_function) @returns
  (#callee? @_function "snowflake.connector.connect" "snowflake.connector.SnowflakeConnection")
  (#set! type "snowflake.connector.connection.SnowflakeConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "snowflake.connector.aio.connect")
  (#set! type "snowflake.connector.aio.connection.SnowflakeConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "snowflake.connector.connection.SnowflakeConnection.cursor")
  (#set! type "snowflake.connector.cursor.SnowflakeCursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "snowflake.connector.aio.connection.SnowflakeConnection.cursor")
  (#set! type "snowflake.connector.aio.cursor.SnowflakeCursor"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "snowflake.snowpark.context.get_active_session" "snowflake.snowpark.Session.builder.create"
    "snowflake.snowpark.Session.builder.configs().create")
  (#set! type "snowflake.snowpark.Session"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "snowflake.connector.cursor.SnowflakeCursor.execute" "snowflake.connector.cursor.SnowflakeCursor.executemany"
    "snowflake.connector.cursor.SnowflakeCursor.describe" "snowflake.connector.cursor.DictCursor.execute"
    "snowflake.connector.cursor.DictCursor.executemany" "snowflake.connector.cursor.DictCursor.describe"
    "snowflake.connector.SnowflakeCursor.execute" "snowflake.connector.SnowflakeCursor.executemany"
    "snowflake.connector.SnowflakeCursor.describe" "snowflake.connector.DictCursor.execute"
    "snowflake.connector.DictCursor.executemany" "snowflake.connector.DictCursor.describe"
    "snowflake.connector.aio.cursor.SnowflakeCursor.execute"
    "snowflake.connector.aio.cursor.SnowflakeCursor.executemany"
    "snowflake.connector.aio.cursor.SnowflakeCursor.describe" "snowflake.connector.aio.cursor.DictCursor.execute"
    "snowflake.connector.aio.cursor.DictCursor.executemany" "snowflake.connector.aio.cursor.DictCursor.describe")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "snowflake.connector.cursor.SnowflakeCursor.execute_async" "snowflake.connector.cursor.DictCursor.execute_async"
    "snowflake.connector.SnowflakeCursor.execute_async" "snowflake.connector.DictCursor.execute_async"
    "snowflake.connector.aio.cursor.SnowflakeCursor.execute_async"
    "snowflake.connector.aio.cursor.DictCursor.execute_async")
  (#set! kind "sql")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "snowflake.connector.cursor.SnowflakeCursor.callproc" "snowflake.connector.cursor.DictCursor.callproc"
    "snowflake.connector.SnowflakeCursor.callproc" "snowflake.connector.DictCursor.callproc"
    "snowflake.connector.aio.cursor.SnowflakeCursor.callproc" "snowflake.connector.aio.cursor.DictCursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "snowflake.connector.connection.SnowflakeConnection.execute_string")
  (#set! kind "sql")
  (#set! argument "0|sql_text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "snowflake.snowpark.Session.sql")
  (#set! kind "sql")
  (#set! argument "0|query"))
