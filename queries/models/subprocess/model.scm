;; title = "Processes"

; Read by a shell.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.system" "posix.system" "nt.system" "os.startfile")
  (#set! kind "command")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "os.popen" "posix.popen" "nt.popen" "subprocess.getoutput" "subprocess.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput" "os.popen2"
    "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3" "popen2.popen4" "popen2.Popen3" "popen2.Popen4")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call"
    "eventlet.green.subprocess.check_call" "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#argument? @sink "8|shell" @_shell)
  (#value? @_shell True 1)
  (#set! kind "command")
  (#set! argument "0|args"))

; The program itself.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execvp" "os.execvpe")
  (#set! kind "command")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execv" "os.execve" "os.posix_spawn" "os.posix_spawnp")
  (#set! kind "command")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#set! kind "command")
  (#set! argument "1|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call"
    "eventlet.green.subprocess.check_call" "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#set! kind "command")
  (#set! argument "|executable"))

; A program with its arguments.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call"
    "eventlet.green.subprocess.check_call" "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#set! kind "argument")
  (#set! argument "0|args"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pty.spawn" "ptyprocess.PtyProcess.spawn" "ptyprocess.PtyProcessUnicode.spawn")
  (#set! kind "argument")
  (#set! argument "0|argv"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "distutils.spawn.spawn")
  (#set! kind "argument")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execv" "os.execve" "os.execvp" "os.execvpe")
  (#set! kind "argument")
  (#set! argument "1|args"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.posix_spawn" "os.posix_spawnp")
  (#set! kind "argument")
  (#set! argument "1|argv"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe")
  (#set! kind "argument")
  (#set! argument "2|args"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execl" "os.execle" "os.execlp" "os.execlpe")
  (#set! kind "argument")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execl" "os.execle" "os.execlp" "os.execlpe")
  (#set! kind "argument")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execl" "os.execle" "os.execlp" "os.execlpe")
  (#set! kind "argument")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.execl" "os.execle" "os.execlp" "os.execlpe")
  (#set! kind "argument")
  (#set! argument "5"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#set! kind "argument")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#set! kind "argument")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#set! kind "argument")
  (#set! argument "5"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#set! kind "argument")
  (#set! argument "6"))

; What begins with `/`, or with a folder of the program, is no option.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "os.path.abspath" "os.path.realpath" "os.path.join" "posixpath.abspath" "posixpath.realpath" "posixpath.join"
    "ntpath.abspath" "ntpath.realpath" "ntpath.join" "pathlib.Path.resolve" "pathlib.Path.absolute")
  (#set! clears "argument"))
