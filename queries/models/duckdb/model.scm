;; title = "DuckDB"

((call function: (_) @_function) @returns
  (#callee? @_function
    "duckdb.connect" "duckdb.DuckDBPyConnection.cursor" "duckdb.DuckDBPyConnection.execute"
    "duckdb.DuckDBPyConnection.executemany" "duckdb.execute" "duckdb.executemany" "duckdb.cursor")
  (#set! type "duckdb.DuckDBPyConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "duckdb.sql" "duckdb.query" "duckdb.from_query" "duckdb.table" "duckdb.view" "duckdb.read_csv"
    "duckdb.read_parquet" "duckdb.read_json" "duckdb.from_df" "duckdb.values" "duckdb.DuckDBPyConnection.sql"
    "duckdb.DuckDBPyConnection.query" "duckdb.DuckDBPyConnection.from_query" "duckdb.DuckDBPyConnection.table"
    "duckdb.DuckDBPyConnection.view" "duckdb.DuckDBPyConnection.read_csv" "duckdb.DuckDBPyConnection.read_parquet"
    "duckdb.DuckDBPyConnection.read_json" "duckdb.DuckDBPyConnection.from_df" "duckdb.DuckDBPyConnection.values"
    "duckdb.DuckDBPyRelation.filter" "duckdb.DuckDBPyRelation.project" "duckdb.DuckDBPyRelation.aggregate"
    "duckdb.DuckDBPyRelation.order" "duckdb.DuckDBPyRelation.limit" "duckdb.DuckDBPyRelation.query"
    "duckdb.DuckDBPyRelation.join")
  (#set! type "duckdb.DuckDBPyRelation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "duckdb.execute" "duckdb.executemany" "duckdb.sql" "duckdb.query" "duckdb.from_query" "duckdb.extract_statements"
    "duckdb.DuckDBPyConnection.execute" "duckdb.DuckDBPyConnection.executemany" "duckdb.DuckDBPyConnection.sql"
    "duckdb.DuckDBPyConnection.query" "duckdb.DuckDBPyConnection.from_query"
    "duckdb.DuckDBPyConnection.extract_statements")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "duckdb.DuckDBPyRelation.filter")
  (#set! kind "sql")
  (#set! argument "0|filter_expr"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "duckdb.DuckDBPyRelation.project" "duckdb.DuckDBPyRelation.select" "duckdb.DuckDBPyRelation.order"
    "duckdb.DuckDBPyRelation.aggregate")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "duckdb.DuckDBPyRelation.query")
  (#set! kind "sql")
  (#set! argument "1|sql_query"))
