;; title      = "Shell command built at run time"
;; message    = "A shell runs whatever ends up in `{command}`; pass a list of arguments and drop `shell=True`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [78]
;; owasp      = ["A03:2021"]
;; aliases    = ["B602", "S602", "subprocess_popen_with_shell_equals_true"]
;;
;; [fix.list]
;; title     = "Run the program itself: pass a list, without a shell"
;; safety    = "safe"
;; rewrite   = "command-to-list"
;; arguments = "@arguments"
;; command   = "0|args"
;; shell     = "8|shell"

; A string with holes: what fills them is read by the shell.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call" "eventlet.green.subprocess.check_call"
    "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#argument? @arguments "8|shell" @shell)
  (#value? @shell True 1)
  (#argument? @arguments "0|args" @command)
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`"))

; Nothing is known of the command but that it is no constant.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call" "eventlet.green.subprocess.check_call"
    "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#argument? @arguments "8|shell" @shell)
  (#value? @shell True 1)
  (#argument? @arguments "0|args" @command)
  (#not-constant? @command)
  (#not-file? "<test>"))

; A command of the program's own: no one can change it, but the shell is not needed either.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "eventlet.green.subprocess.run" "eventlet.green.subprocess.call" "eventlet.green.subprocess.check_call"
    "eventlet.green.subprocess.check_output" "eventlet.green.subprocess.Popen")
  (#argument? @arguments "8|shell" @shell)
  (#value? @shell True 1)
  (#argument? @arguments "0|args" @command)
  (#constant? @command)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "This command needs no shell unless it uses its syntax; a list of arguments is safe to extend")
  (#set! fix "list"))

; Trio has it by keyword only.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "trio.run_process" "trio.lowlevel.open_process")
  (#argument? @arguments "|shell" @shell)
  (#value? @shell True 1)
  (#argument? @arguments "0|command" @command)
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "trio.run_process" "trio.lowlevel.open_process")
  (#argument? @arguments "|shell" @shell)
  (#value? @shell True 1)
  (#argument? @arguments "0|command" @command)
  (#not-constant? @command)
  (#not-file? "<test>"))

; anyio runs a string by a shell and a list without one.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "anyio.run_process" "anyio.open_process")
  (#argument? @arguments "0|command" @command)
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` gives a string to a shell, which reads what is put into it; pass a list of arguments"))
