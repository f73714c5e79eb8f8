;; title = "aiosqlite"

((call function: (_) @_function) @returns
  (#callee? @_function "aiosqlite.connect" "aiosqlite.core.connect")
  (#set! type "aiosqlite.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "aiosqlite.Connection.cursor" "aiosqlite.Connection.execute" "aiosqlite.Connection.executemany"
    "aiosqlite.Connection.executescript" "aiosqlite.core.Connection.cursor" "aiosqlite.core.Connection.execute"
    "aiosqlite.core.Connection.executemany" "aiosqlite.core.Connection.executescript")
  (#set! type "aiosqlite.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiosqlite.Connection.execute" "aiosqlite.Connection.executemany" "aiosqlite.Connection.execute_insert"
    "aiosqlite.Connection.execute_fetchall" "aiosqlite.core.Connection.execute"
    "aiosqlite.core.Connection.executemany" "aiosqlite.core.Connection.execute_insert"
    "aiosqlite.core.Connection.execute_fetchall" "aiosqlite.Cursor.execute" "aiosqlite.Cursor.executemany"
    "aiosqlite.cursor.Cursor.execute" "aiosqlite.cursor.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiosqlite.Connection.executescript" "aiosqlite.core.Connection.executescript" "aiosqlite.Cursor.executescript"
    "aiosqlite.cursor.Cursor.executescript")
  (#set! kind "sql")
  (#set! argument "0|sql_script"))
