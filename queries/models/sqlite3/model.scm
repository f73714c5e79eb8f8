;; title = "sqlite3"

; Connections and cursors.
((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlite3.connect" "sqlite3.dbapi2.connect" "pysqlite3.connect" "pysqlite3.dbapi2.connect" "sqlcipher3.connect"
    "sqlcipher3.dbapi2.connect" "pysqlcipher3.dbapi2.connect")
  (#set! type "sqlite3.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlite3.Connection.cursor" "sqlite3.Connection.execute" "sqlite3.Connection.executemany"
    "sqlite3.Connection.executescript" "sqlite3.Cursor.execute" "sqlite3.Cursor.executemany"
    "sqlite3.Cursor.executescript")
  (#set! type "sqlite3.Cursor"))

((call function: (_) @_function) @returns
  (#callee? @_function "apsw.Connection.cursor" "apsw.Connection.execute" "apsw.Connection.executemany")
  (#set! type "apsw.Cursor"))

; SQL.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlite3.Connection.execute" "sqlite3.Connection.executemany" "sqlite3.Connection.executescript"
    "sqlite3.Cursor.execute" "sqlite3.Cursor.executemany" "sqlite3.Cursor.executescript")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "apsw.Connection.execute" "apsw.Connection.executemany" "apsw.Cursor.execute" "apsw.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|statements"))
