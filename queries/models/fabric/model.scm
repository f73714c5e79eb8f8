;; title = "Fabric and Invoke"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "fabric.Connection.run" "fabric.Connection.sudo" "fabric.connection.Connection.run"
    "fabric.connection.Connection.sudo" "fabric.SerialGroup.run" "fabric.SerialGroup.sudo"
    "fabric.ThreadingGroup.run" "fabric.ThreadingGroup.sudo" "fabric.group.SerialGroup.run"
    "fabric.group.SerialGroup.sudo" "fabric.group.ThreadingGroup.run" "fabric.group.ThreadingGroup.sudo"
    "fabric.Connection.local" "fabric.connection.Connection.local" "invoke.run" "invoke.sudo" "invoke.Context.run"
    "invoke.Context.sudo" "invoke.Context.prefix" "invoke.context.Context.run" "invoke.context.Context.sudo"
    "invoke.context.Context.prefix" "invoke.runners.Local.run" "invoke.runners.Local.sudo"
    "invoke.runners.Local.prefix" "invoke.Local.run" "invoke.Local.sudo" "invoke.Local.prefix" "fabric.api.run"
    "fabric.api.sudo" "fabric.api.local" "fabric.operations.run" "fabric.operations.sudo" "fabric.operations.local")
  (#set! kind "command")
  (#set! argument "0|command"))
