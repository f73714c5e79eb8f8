;; title = "AsyncSSH"

((call function: (_) @_function) @returns
  (#callee? @_function "asyncssh.connect" "asyncssh.connection.connect")
  (#set! type "asyncssh.SSHClientConnection"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "asyncssh.SSHClientConnection.run" "asyncssh.SSHClientConnection.create_process"
    "asyncssh.connection.SSHClientConnection.run" "asyncssh.connection.SSHClientConnection.create_process")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "asyncssh.SSHClientConnection.create_session" "asyncssh.SSHClientConnection.create_subprocess"
    "asyncssh.connection.SSHClientConnection.create_session"
    "asyncssh.connection.SSHClientConnection.create_subprocess")
  (#set! kind "command")
  (#set! argument "1|command"))
