;; title = "Thin layers over SQLAlchemy"

((call function: (_) @_function) @returns
  (#callee? @_function "databases.Database.connection")
  (#set! type "databases.core.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "records.Database.get_connection")
  (#set! type "records.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "dataset.connect")
  (#set! type "dataset.Database"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "databases.Database.execute" "databases.Database.execute_many" "databases.Database.fetch_all"
    "databases.Database.fetch_one" "databases.Database.fetch_val" "databases.Database.iterate"
    "databases.core.Database.execute" "databases.core.Database.execute_many" "databases.core.Database.fetch_all"
    "databases.core.Database.fetch_one" "databases.core.Database.fetch_val" "databases.core.Database.iterate"
    "databases.core.Connection.execute" "databases.core.Connection.execute_many"
    "databases.core.Connection.fetch_all" "databases.core.Connection.fetch_one" "databases.core.Connection.fetch_val"
    "databases.core.Connection.iterate" "records.Database.query" "records.Database.bulk_query"
    "records.Connection.query" "records.Connection.bulk_query" "dataset.Database.query")
  (#set! kind "sql")
  (#set! argument "0|query"))
