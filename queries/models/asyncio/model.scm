;; title = "asyncio"

((call function: (_) @_function) @returns
  (#callee? @_function "asyncio.get_event_loop" "asyncio.get_running_loop" "asyncio.new_event_loop")
  (#set! type "asyncio.AbstractEventLoop"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_shell")
  (#set! kind "command")
  (#set! argument "1|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "command")
  (#set! argument "0|program"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "command")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "argument")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "argument")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "argument")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "argument")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#set! kind "argument")
  (#set! argument "5"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "argument")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "argument")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "argument")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "argument")
  (#set! argument "5"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "asyncio.AbstractEventLoop.subprocess_exec")
  (#set! kind "argument")
  (#set! argument "6"))
