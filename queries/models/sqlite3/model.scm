;; title = "sqlite3"

; Connections and cursors.
((call function: (_) @_function) @returns
  (#callee? @_function "sqlite3.connect" "sqlite3.dbapi2.connect")
  (#set! type "sqlite3.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlite3.Connection.cursor" "sqlite3.Connection.execute" "sqlite3.Connection.executemany"
    "sqlite3.Connection.executescript" "sqlite3.Cursor.execute" "sqlite3.Cursor.executemany")
  (#set! type "sqlite3.Cursor"))

; SQL.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlite3.Connection.execute" "sqlite3.Connection.executemany" "sqlite3.Connection.executescript"
    "sqlite3.Cursor.execute" "sqlite3.Cursor.executemany" "sqlite3.Cursor.executescript")
  (#set! kind "sql")
  (#set! argument "0"))
