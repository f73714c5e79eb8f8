;; title = "pg8000"

((call function: (_) @_function) @returns
  (#callee? @_function
    "pg8000.connect" "pg8000.dbapi.connect" "pg8000.legacy.connect" "pg8000.Connection" "pg8000.legacy.Connection")
  (#set! type "pg8000.dbapi.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "pg8000.dbapi.Connection.cursor")
  (#set! type "pg8000.dbapi.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "pg8000.native.Connection.prepare")
  (#set! type "pg8000.native.PreparedStatement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pg8000.dbapi.Cursor.execute" "pg8000.dbapi.Cursor.executemany" "pg8000.legacy.Cursor.execute"
    "pg8000.legacy.Cursor.executemany" "pg8000.Cursor.execute" "pg8000.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pg8000.dbapi.Cursor.callproc" "pg8000.legacy.Cursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pg8000.native.Connection.run" "pg8000.native.Connection.prepare" "pg8000.dbapi.Connection.run")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "pg8000.native.identifier" "pg8000.native.literal" "pg8000.converters.identifier" "pg8000.converters.literal")
  (#set! clears "sql"))
