;; title = "Peewee"

((call function: (_) @_function) @returns
  (#callee? @_function "playhouse.db_url.connect")
  (#set! type "peewee.Database"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "peewee.SQL" "peewee.Model.raw" "peewee.Database.execute_sql" "peewee.SqliteDatabase.execute_sql"
    "peewee.PostgresqlDatabase.execute_sql" "peewee.MySQLDatabase.execute_sql"
    "playhouse.postgres_ext.PostgresqlExtDatabase.execute_sql" "playhouse.sqlite_ext.SqliteExtDatabase.execute_sql"
    "playhouse.sqlite_ext.CSqliteExtDatabase.execute_sql" "playhouse.apsw_ext.APSWDatabase.execute_sql"
    "playhouse.cockroachdb.CockroachDatabase.execute_sql" "playhouse.mysql_ext.MySQLConnectorDatabase.execute_sql"
    "playhouse.pool.PooledSqliteDatabase.execute_sql" "playhouse.pool.PooledPostgresqlDatabase.execute_sql"
    "playhouse.pool.PooledMySQLDatabase.execute_sql" "playhouse.flask_utils.FlaskDB.database.execute_sql")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "peewee.RawQuery")
  (#set! kind "sql")
  (#set! argument "0"))
