;; title = "ClickHouse"

((call function: (_) @_function) @returns
  (#callee? @_function "clickhouse_driver.Client.from_url" "clickhouse_driver.client.Client.from_url")
  (#set! type "clickhouse_driver.Client"))

((call function: (_) @_function) @returns
  (#callee? @_function "clickhouse_driver.connect" "clickhouse_driver.dbapi.connect")
  (#set! type "clickhouse_driver.dbapi.connection.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "clickhouse_driver.dbapi.connection.Connection.cursor")
  (#set! type "clickhouse_driver.dbapi.cursor.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "clickhouse_connect.get_client" "clickhouse_connect.create_client" "clickhouse_connect.driver.create_client")
  (#set! type "clickhouse_connect.driver.client.Client"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "clickhouse_connect.get_async_client" "clickhouse_connect.create_async_client"
    "clickhouse_connect.driver.create_async_client")
  (#set! type "clickhouse_connect.driver.asyncclient.AsyncClient"))

((call function: (_) @_function) @returns
  (#callee? @_function "clickhouse_connect.dbapi.connect")
  (#set! type "clickhouse_connect.dbapi.connection.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "clickhouse_connect.dbapi.connection.Connection.cursor")
  (#set! type "clickhouse_connect.dbapi.cursor.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "clickhouse_driver.Client.execute" "clickhouse_driver.Client.execute_with_progress"
    "clickhouse_driver.Client.execute_iter" "clickhouse_driver.Client.query_dataframe"
    "clickhouse_driver.Client.insert_dataframe" "clickhouse_driver.Client.query_arrow"
    "clickhouse_driver.Client.query_arrow_stream" "clickhouse_driver.client.Client.execute"
    "clickhouse_driver.client.Client.execute_with_progress" "clickhouse_driver.client.Client.execute_iter"
    "clickhouse_driver.client.Client.query_dataframe" "clickhouse_driver.client.Client.insert_dataframe"
    "clickhouse_driver.client.Client.query_arrow" "clickhouse_driver.client.Client.query_arrow_stream"
    "clickhouse_connect.driver.client.Client.query"
    "clickhouse_connect.driver.client.Client.query_column_block_stream"
    "clickhouse_connect.driver.client.Client.query_row_block_stream"
    "clickhouse_connect.driver.client.Client.query_rows_stream" "clickhouse_connect.driver.client.Client.raw_query"
    "clickhouse_connect.driver.client.Client.raw_stream" "clickhouse_connect.driver.client.Client.query_np"
    "clickhouse_connect.driver.client.Client.query_np_stream" "clickhouse_connect.driver.client.Client.query_df"
    "clickhouse_connect.driver.client.Client.query_df_stream" "clickhouse_connect.driver.client.Client.query_arrow"
    "clickhouse_connect.driver.client.Client.query_arrow_stream"
    "clickhouse_connect.driver.client.Client.query_df_arrow"
    "clickhouse_connect.driver.client.Client.query_df_arrow_stream"
    "clickhouse_connect.driver.client.Client.create_query_context" "clickhouse_connect.driver.Client.query"
    "clickhouse_connect.driver.Client.query_column_block_stream"
    "clickhouse_connect.driver.Client.query_row_block_stream" "clickhouse_connect.driver.Client.query_rows_stream"
    "clickhouse_connect.driver.Client.raw_query" "clickhouse_connect.driver.Client.raw_stream"
    "clickhouse_connect.driver.Client.query_np" "clickhouse_connect.driver.Client.query_np_stream"
    "clickhouse_connect.driver.Client.query_df" "clickhouse_connect.driver.Client.query_df_stream"
    "clickhouse_connect.driver.Client.query_arrow" "clickhouse_connect.driver.Client.query_arrow_stream"
    "clickhouse_connect.driver.Client.query_df_arrow" "clickhouse_connect.driver.Client.query_df_arrow_stream"
    "clickhouse_connect.driver.Client.create_query_context" "clickhouse_connect.driver.asyncclient.AsyncClient.query"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_column_block_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_row_block_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.raw_query"
    "clickhouse_connect.driver.asyncclient.AsyncClient.raw_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_np"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_np_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_df"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_df_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow"
    "clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow_stream"
    "clickhouse_connect.driver.asyncclient.AsyncClient.create_query_context")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "clickhouse_connect.driver.client.Client.command" "clickhouse_connect.driver.Client.command"
    "clickhouse_connect.driver.asyncclient.AsyncClient.command")
  (#set! kind "sql")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "clickhouse_driver.dbapi.cursor.Cursor.execute" "clickhouse_driver.dbapi.cursor.Cursor.executemany"
    "clickhouse_connect.dbapi.cursor.Cursor.execute" "clickhouse_connect.dbapi.cursor.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))
