;; title = "DB-API"

((call function: (_) @_function) @returns
  (#callee? @_function
    "trino.dbapi.connect" "prestodb.dbapi.connect" "pyhive.hive.connect" "pyhive.presto.connect"
    "pyhive.trino.connect" "redshift_connector.connect" "vertica_python.connect" "teradatasql.connect"
    "firebird.driver.connect" "fdb.connect" "impala.dbapi.connect" "databricks.sql.connect" "pyathena.connect"
    "jaydebeapi.connect" "mariadb.connect" "phoenixdb.connect" "hdbcli.dbapi.connect" "pymonetdb.connect"
    "pydruid.db.connect" "sqlanydb.connect" "ibm_db_dbi.connect" "adbc_driver_postgresql.dbapi.connect"
    "adbc_driver_sqlite.dbapi.connect" "libsql_experimental.connect")
  (#set! type "dbapi.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "dbapi.Connection.cursor")
  (#set! type "dbapi.Cursor"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "dbapi.Cursor.execute" "dbapi.Cursor.executemany")
  (#set! kind "sql")
  (#set! argument "0|operation"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "dbapi.Connection.execute")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "dbapi.Cursor.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "ibm_db.exec_immediate" "ibm_db.prepare")
  (#set! kind "sql")
  (#set! argument "1|stmt_string"))
