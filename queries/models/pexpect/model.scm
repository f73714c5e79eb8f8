;; title = "Pexpect"

((call function: (_) @_function) @returns
  (#callee? @_function "pexpect.pxssh.pxssh")
  (#set! type "pexpect.pxssh.pxssh"))

((call function: (_) @_function) @returns
  (#callee? @_function "pexpect.replwrap.bash" "pexpect.replwrap.zsh")
  (#set! type "pexpect.replwrap.REPLWrapper"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pexpect.spawn" "pexpect.spawnu" "pexpect.run" "pexpect.runu" "pexpect.pty_spawn.spawn" "pexpect.run.run")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pexpect.popen_spawn.PopenSpawn")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pexpect.pxssh.pxssh.sendline" "pexpect.pxssh.pxssh.send")
  (#set! kind "command")
  (#set! argument "0|s"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pexpect.replwrap.REPLWrapper.run_command")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pexpect.spawn" "pexpect.spawnu" "pexpect.pty_spawn.spawn")
  (#set! kind "argument")
  (#set! argument "1|args"))
