;; title = "DuckDB"

((call function: (_) @_function) @returns
  (#callee? @_function "duckdb.connect" "duckdb.DuckDBPyConnection.cursor" "duckdb.DuckDBPyConnection.execute")
  (#set! type "duckdb.DuckDBPyConnection"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "duckdb.execute" "duckdb.executemany" "duckdb.sql" "duckdb.query" "duckdb.DuckDBPyConnection.execute"
    "duckdb.DuckDBPyConnection.executemany" "duckdb.DuckDBPyConnection.sql" "duckdb.DuckDBPyConnection.query")
  (#set! kind "sql")
  (#set! argument "0|query"))
