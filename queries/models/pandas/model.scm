;; title = "pandas"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql" "pandas.io.sql.read_sql_query")
  (#set! kind "sql")
  (#set! argument "0|sql"))
