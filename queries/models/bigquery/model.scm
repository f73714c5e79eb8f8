;; title = "BigQuery"

((call function: (_) @_function) @returns
  (#callee? @_function "google.cloud.bigquery.dbapi.connect")
  (#set! type "google.cloud.bigquery.dbapi.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "google.cloud.bigquery.dbapi.Connection.cursor")
  (#set! type "google.cloud.bigquery.dbapi.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "google.cloud.bigquery.Client.query" "google.cloud.bigquery.Client.query_and_wait"
    "google.cloud.bigquery.client.Client.query" "google.cloud.bigquery.client.Client.query_and_wait")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "google.cloud.bigquery.dbapi.Cursor.execute" "google.cloud.bigquery.dbapi.Cursor.executemany"
    "google.cloud.bigquery.dbapi.cursor.Cursor.execute" "google.cloud.bigquery.dbapi.cursor.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))
