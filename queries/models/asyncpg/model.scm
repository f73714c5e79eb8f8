;; title = "asyncpg"

((call function: (_) @_function) @returns
  (#callee? @_function
    "asyncpg.connect" "asyncpg.connection.connect" "asyncpg.Pool.acquire" "asyncpg.pool.Pool.acquire")
  (#set! type "asyncpg.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "asyncpg.create_pool" "asyncpg.pool.create_pool")
  (#set! type "asyncpg.Pool"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "asyncpg.Connection.execute" "asyncpg.Connection.fetch" "asyncpg.Connection.fetchrow"
    "asyncpg.Connection.fetchval" "asyncpg.Connection.fetchmany" "asyncpg.Connection.copy_from_query"
    "asyncpg.Pool.execute" "asyncpg.Pool.fetch" "asyncpg.Pool.fetchrow" "asyncpg.Pool.fetchval"
    "asyncpg.Pool.fetchmany" "asyncpg.Pool.copy_from_query" "asyncpg.connection.Connection.execute"
    "asyncpg.connection.Connection.fetch" "asyncpg.connection.Connection.fetchrow"
    "asyncpg.connection.Connection.fetchval" "asyncpg.connection.Connection.fetchmany"
    "asyncpg.connection.Connection.copy_from_query" "asyncpg.pool.Pool.execute" "asyncpg.pool.Pool.fetch"
    "asyncpg.pool.Pool.fetchrow" "asyncpg.pool.Pool.fetchval" "asyncpg.pool.Pool.fetchmany"
    "asyncpg.pool.Pool.copy_from_query" "asyncpg.pool.PoolConnectionProxy.execute"
    "asyncpg.pool.PoolConnectionProxy.fetch" "asyncpg.pool.PoolConnectionProxy.fetchrow"
    "asyncpg.pool.PoolConnectionProxy.fetchval" "asyncpg.pool.PoolConnectionProxy.fetchmany"
    "asyncpg.pool.PoolConnectionProxy.copy_from_query" "asyncpg.Connection.cursor" "asyncpg.Connection.prepare"
    "asyncpg.connection.Connection.cursor" "asyncpg.connection.Connection.prepare"
    "asyncpg.pool.PoolConnectionProxy.cursor" "asyncpg.pool.PoolConnectionProxy.prepare")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "asyncpg.Connection.executemany" "asyncpg.Pool.executemany" "asyncpg.connection.Connection.executemany"
    "asyncpg.pool.Pool.executemany" "asyncpg.pool.PoolConnectionProxy.executemany")
  (#set! kind "sql")
  (#set! argument "0|command"))
