;; title = "sh, plumbum and their like"

((call function: (_) @_function arguments: (argument_list . (string) @_flag . (_)) @sink)
  (#callee? @_function "sh.sh" "sh.bash" "sh.zsh" "sh.dash" "sh.ash" "sh.ksh")
  (#value-match? @_flag "^-[a-z]*c$")
  (#set! kind "command")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sh.Command")
  (#set! kind "command")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "plumbum.machines.session.ShellSession.run" "plumbum.machines.session.ShellSession.popen"
    "plumbum.SshMachine.session().run" "plumbum.SshMachine.session().popen"
    "plumbum.machines.ssh_machine.SshMachine.session().run" "plumbum.machines.ssh_machine.SshMachine.session().popen"
    "plumbum.local.session().run" "plumbum.local.session().popen")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sarge.run" "sarge.capture_stdout" "sarge.capture_stderr" "sarge.capture_both" "sarge.get_stdout"
    "sarge.get_stderr" "sarge.get_both")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "delegator.run" "delegator.chain")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sh.git" "sh.tar" "sh.curl" "sh.wget" "sh.rsync" "sh.ssh" "sh.scp" "sh.find" "sh.sed" "sh.awk" "sh.zip"
    "sh.xargs" "sh.sort" "sh.python" "sh.docker" "sh.kubectl" "sh.psql" "sh.mysql" "sh.openssl" "sh.man")
  (#set! kind "argument")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sh.git" "sh.tar" "sh.curl" "sh.wget" "sh.rsync" "sh.ssh" "sh.scp" "sh.find" "sh.sed" "sh.awk" "sh.zip"
    "sh.xargs" "sh.sort" "sh.python" "sh.docker" "sh.kubectl" "sh.psql" "sh.mysql" "sh.openssl" "sh.man")
  (#set! kind "argument")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sh.git" "sh.tar" "sh.curl" "sh.wget" "sh.rsync" "sh.ssh" "sh.scp" "sh.find" "sh.sed" "sh.awk" "sh.zip"
    "sh.xargs" "sh.sort" "sh.python" "sh.docker" "sh.kubectl" "sh.psql" "sh.mysql" "sh.openssl" "sh.man")
  (#set! kind "argument")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sh.git" "sh.tar" "sh.curl" "sh.wget" "sh.rsync" "sh.ssh" "sh.scp" "sh.find" "sh.sed" "sh.awk" "sh.zip"
    "sh.xargs" "sh.sort" "sh.python" "sh.docker" "sh.kubectl" "sh.psql" "sh.mysql" "sh.openssl" "sh.man")
  (#set! kind "argument")
  (#set! argument "3"))
