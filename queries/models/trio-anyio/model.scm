;; title = "Trio and AnyIO"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "anyio.run_process" "anyio.open_process")
  (#argument? @sink "0|command" @_command)
  (#value-match? @_command "^")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "trio.run_process" "trio.lowlevel.open_process" "trio.open_process")
  (#argument? @sink "|shell" @_shell)
  (#value? @_shell True 1)
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "trio.run_process" "trio.lowlevel.open_process" "trio.open_process" "anyio.run_process" "anyio.open_process")
  (#set! kind "argument")
  (#set! argument "0|command"))
