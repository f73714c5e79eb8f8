;; title = "Paramiko"

((call function: (_) @_function) @returns
  (#callee? @_function
    "paramiko.SSHClient.invoke_shell" "paramiko.client.SSHClient.invoke_shell" "paramiko.Transport.open_session"
    "paramiko.Transport.open_channel" "paramiko.transport.Transport.open_session"
    "paramiko.transport.Transport.open_channel")
  (#set! type "paramiko.Channel"))

((call function: (_) @_function) @returns
  (#callee? @_function "paramiko.SSHClient.get_transport" "paramiko.client.SSHClient.get_transport")
  (#set! type "paramiko.Transport"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "paramiko.SSHClient.exec_command" "paramiko.client.SSHClient.exec_command" "paramiko.Channel.exec_command"
    "paramiko.channel.Channel.exec_command")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "paramiko.Channel.send" "paramiko.Channel.sendall" "paramiko.channel.Channel.send"
    "paramiko.channel.Channel.sendall")
  (#set! kind "command")
  (#set! argument "0|s"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "paramiko.ProxyCommand" "paramiko.proxy.ProxyCommand")
  (#set! kind "command")
  (#set! argument "0|command_line"))
