;; title      = "Command run by a shell"
;; message    = "`{callee}` runs a shell, which runs whatever ends up in `{command}`; run the program itself, with a list of arguments"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [78]
;; owasp      = ["A03:2021"]
;; aliases    = ["B605", "S605", "start_process_with_a_shell"]
;;
;; [fix.quote]
;; title  = "Quote the value for the shell (`shlex.quote`)"
;; safety = "review"
;; if     = '(#not-named? @value "arg" "args" "argument" "arguments" "opt" "opts" "option" "options" "flag" "flags" "param" "params" "cmd" "cmds" "command" "commands" "pipe")'
;; edits  = [{ replace = "@value", with = "{api:shlex.quote}({value})" }]
;;
;; [fix.quote-text]
;; title  = "Quote the value for the shell (`shlex.quote`)"
;; safety = "review"
;; if     = '(#not-named? @value "arg" "args" "argument" "arguments" "opt" "opts" "option" "options" "flag" "flags" "param" "params" "cmd" "cmds" "command" "commands" "pipe")'
;; edits  = [{ replace = "@value", with = "{api:shlex.quote}(str({value}))" }]
;;
;; [fix.quote-both]
;; title  = "Quote each value for the shell (`shlex.quote`)"
;; safety = "review"
;; if     = '(#not-named? @value "arg" "args" "argument" "arguments" "opt" "opts" "option" "options" "flag" "flags" "param" "params" "cmd" "cmds" "command" "commands" "pipe") (#not-named? @second "arg" "args" "argument" "arguments" "opt" "opts" "option" "options" "flag" "flags" "param" "params" "cmd" "cmds" "command" "commands" "pipe")'
;; edits  = [{ replace = "@value", with = "{api:shlex.quote}(str({value}))" }, { replace = "@second", with = "{api:shlex.quote}(str({second}))" }]
;;
;; [fix.call]
;; title  = "Run the program itself: `subprocess.call` with a list"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:subprocess.call}" }, { replace = "@command", with = "[{command}]" }]

; The one thing in it is the number of a process or user.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#value-match? @command "^[^{}]*\\{\\}[^{}]*$")
  (#named? @command "pid" "ppid" "pgid" "uid" "gid")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments"))

; Quoted by hand: `'` ends the quotes, is quoted otherwise, and begins them anew.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#match? @command "\\.replace\\(\\s*(?:\"'\"|'\\\\'')\\s*,")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! message "`{callee}` runs a shell, which reads this command; `shlex.quote` quotes a value more surely"))

; A program, and values outside quotes: each can be made one word.
((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator
     left: (string) @_text
     operator: "+"
     right: [(identifier) (attribute) (subscript) (call)] @value) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#value-match? @_text "^[^\\s'\"`$]+\\s[^'\"`$]*$")
  (#value-match? @command "\\{\\}$")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments")
  (#set! fix "quote"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator
     left: (string) @_text
     operator: "%"
     right: [(identifier) (attribute) (subscript) (call)] @value) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#match? @_text "^['\"][^\\s'\"`$%]+\\s[^'\"`$%]*%s[^'\"`$%]*['\"]$")
  (#value-match? @command "^[^{}]*\\{\\}[^{}]*$")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments")
  (#set! fix "quote-text"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @_text attribute: (identifier) @_format)
     arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] @value .)) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#eq? @_format "format")
  (#match? @_text "^['\"][^\\s'\"`${}]+\\s[^'\"`${}]*\\{0?\\}[^'\"`${}]*['\"]$")
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments")
  (#set! fix "quote-text"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) . (string_content)
     . (interpolation "{" . expression: (_) @value . "}")
     . (string_content)? . (string_end)) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*\\{\\}[^'\"`$]*$")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments")
  (#set! fix "quote-text"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) . (string_content)
     . (interpolation "{" . expression: (_) @value . "}")
     . (string_content)?
     . (interpolation "{" . expression: (_) @second . "}")
     . (string_content)? . (string_end)) @command)) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*\\{\\}[^'\"`$]*\\{\\}[^'\"`$]*$")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments")
  (#set! fix "quote-both"))

; Any other string with holes.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#argument? @arguments "0|cmd" @command)
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments"))

; Nothing is known of the command but that it is no constant.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#argument? @arguments "0|cmd" @command)
  (#not-constant? @command)
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "os.system" "posix.system" "nt.system")
  (#argument? @arguments "|command" @command)
  (#not-constant? @command)
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "asyncio.AbstractEventLoop.subprocess_shell")
  (#argument? @arguments "1|cmd" @command)
  (#not-constant? @command)
  (#not-file? "<test>")
  (#set! message "`{callee}` runs a shell, which runs whatever ends up in `{command}`; use `subprocess_exec`"))

; These of Python 2 take a list, too, and run it without a shell.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3" "popen2.popen4" "popen2.Popen3" "popen2.Popen4")
  (#argument? @arguments "0|cmd" @command)
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments"))

; A shell by its name, and a command for it.
((call
   function: (_) @callee
   arguments: (argument_list . (list . (string) @shell . (string) @_flag . (_) @command))) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "trio.run_process" "anyio.run_process" "anyio.open_process" "pty.spawn")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{shell.value}` reads what is put into this command; give the program and its arguments as a list, without a shell"))

((call
   function: (_) @callee
   arguments: (argument_list . (list . (string) @shell . (string) @_flag . (_) @command))) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "gevent.subprocess.run" "gevent.subprocess.call" "gevent.subprocess.check_call" "gevent.subprocess.check_output"
    "gevent.subprocess.Popen" "trio.run_process" "anyio.run_process" "anyio.open_process" "pty.spawn")
  (#value-match? @shell "(?i)^cmd(?:\\.exe)?$")
  (#value-match? @_flag "(?i)^/c$")
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{shell.value}` reads what is put into this command; give the program and its arguments as a list, without a shell"))

((call
   function: (_) @callee
   arguments: (argument_list . (string) @shell . (string) @_flag . (_) @command)) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{shell.value}` reads what is put into this command; give the program and its arguments as a list, without a shell"))

((call
   function: (_) @callee
   arguments: (argument_list . (string) @shell . (string) @_flag . (_) @command)) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#value-match? @shell "(?i)^cmd(?:\\.exe)?$")
  (#value-match? @_flag "(?i)^/c$")
  (#value-match? @command "\\{(?:(?:sql|nosql|ldap|xpath|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{shell.value}` reads what is put into this command; give the program and its arguments as a list, without a shell"))

; A command of the program's own: no one can change it, but the shell is not needed either. A lone word is a program.
((call
   function: (_) @callee
   arguments: (argument_list . (string) @command .)) @match
  (#callee? @callee "os.system" "posix.system")
  (#value-match? @command "^[\\w./-]+$")
  (#not-value? @command "cls" "cd" "dir" "ver" "pause" "exit" "date" "time" "title" "color" "true" "false" "echo" "set" "type" "umask" "ulimit")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "This command needs no shell; a list of arguments is safe to extend")
  (#set! fix "call"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "os.system" "os.popen" "posix.system" "posix.popen" "nt.system" "nt.popen"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput"
    "gevent.subprocess.getoutput" "gevent.subprocess.getstatusoutput" "eventlet.green.subprocess.getoutput"
    "eventlet.green.subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#argument? @arguments "0|cmd" @command)
  (#constant? @command)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "This command needs no shell unless it uses its syntax; a list of arguments is safe to extend"))
