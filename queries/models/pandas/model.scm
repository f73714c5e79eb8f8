;; title = "pandas"

((call function: (_) @_function) @returns
  (#callee? @_function
    "pandas.read_csv" "pandas.read_excel" "pandas.read_json" "pandas.read_parquet" "pandas.read_sql"
    "pandas.read_sql_query" "pandas.read_sql_table" "pandas.read_table" "pandas.read_feather" "pandas.read_pickle"
    "pandas.read_xml" "pandas.read_orc" "pandas.read_stata" "pandas.read_sas" "pandas.concat" "pandas.merge"
    "pandas.DataFrame" "pandas.json_normalize" "pandas.DataFrame.copy" "pandas.DataFrame.head"
    "pandas.DataFrame.tail" "pandas.DataFrame.sort_values" "pandas.DataFrame.reset_index"
    "pandas.DataFrame.set_index" "pandas.DataFrame.dropna" "pandas.DataFrame.fillna" "pandas.DataFrame.drop"
    "pandas.DataFrame.rename" "pandas.DataFrame.assign" "pandas.DataFrame.merge" "pandas.DataFrame.join"
    "pandas.DataFrame.astype")
  (#set! type "pandas.DataFrame"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql" "pandas.io.sql.read_sql_query"
    "dask.dataframe.read_sql_query" "dask.dataframe.read_sql" "awswrangler.athena.read_sql_query")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "polars.read_database" "polars.read_database_uri" "pandas.read_gbq" "pandas_gbq.read_gbq")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pandas.eval" "pandas.core.computation.eval.eval" "pandas.DataFrame.eval" "pandas.DataFrame.query"
    "pandas.core.frame.DataFrame.eval" "pandas.core.frame.DataFrame.query")
  (#set! kind "code")
  (#set! argument "0|expr"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pandas.read_pickle" "pandas.io.pickle.read_pickle")
  (#set! kind "deserialization")
  (#set! argument "0|filepath_or_buffer"))
