;; title = "Redis"

; A program in Lua, which the server runs.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "redis.Redis.eval" "redis.StrictRedis.eval" "redis.client.Redis.eval" "redis.asyncio.Redis.eval"
    "redis.Redis.register_script" "redis.StrictRedis.register_script" "redis.asyncio.Redis.register_script"
    "redis.Redis.script_load" "redis.StrictRedis.script_load" "redis.asyncio.Redis.script_load"
    "redis.Redis.eval_ro" "redis.asyncio.Redis.eval_ro")
  (#set! kind "code")
  (#set! argument "0|script"))
