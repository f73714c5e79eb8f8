;; title = "Tortoise ORM"

((call function: (_) @_function) @returns
  (#callee? @_function
    "tortoise.connections.get" "tortoise.Tortoise.get_connection" "tortoise.connection.connections.get"
    "tortoise.transactions.in_transaction")
  (#set! type "tortoise.backends.base.client.BaseDBAsyncClient"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_query"
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_query_dict"
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_query_dict_with_affected"
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_script"
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_insert"
    "tortoise.backends.base.client.BaseDBAsyncClient.execute_many" "tortoise.BaseDBAsyncClient.execute_query"
    "tortoise.BaseDBAsyncClient.execute_query_dict" "tortoise.BaseDBAsyncClient.execute_query_dict_with_affected"
    "tortoise.BaseDBAsyncClient.execute_script" "tortoise.BaseDBAsyncClient.execute_insert"
    "tortoise.BaseDBAsyncClient.execute_many" "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_query"
    "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_query_dict"
    "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_query_dict_with_affected"
    "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_script"
    "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_insert"
    "tortoise.backends.asyncpg.client.AsyncpgDBClient.execute_many"
    "tortoise.backends.sqlite.client.SqliteClient.execute_query"
    "tortoise.backends.sqlite.client.SqliteClient.execute_query_dict"
    "tortoise.backends.sqlite.client.SqliteClient.execute_query_dict_with_affected"
    "tortoise.backends.sqlite.client.SqliteClient.execute_script"
    "tortoise.backends.sqlite.client.SqliteClient.execute_insert"
    "tortoise.backends.sqlite.client.SqliteClient.execute_many"
    "tortoise.backends.mysql.client.MySQLClient.execute_query"
    "tortoise.backends.mysql.client.MySQLClient.execute_query_dict"
    "tortoise.backends.mysql.client.MySQLClient.execute_query_dict_with_affected"
    "tortoise.backends.mysql.client.MySQLClient.execute_script"
    "tortoise.backends.mysql.client.MySQLClient.execute_insert"
    "tortoise.backends.mysql.client.MySQLClient.execute_many"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_query"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_query_dict"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_query_dict_with_affected"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_script"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_insert"
    "tortoise.backends.psycopg.client.PsycopgClient.execute_many")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "tortoise.models.Model.raw" "tortoise.Model.raw" "tortoise.queryset.QuerySet.raw" "tortoise.expressions.RawSQL")
  (#set! kind "sql")
  (#set! argument "0|sql"))
