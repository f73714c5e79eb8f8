;; title      = "OS command injection"
;; message    = "Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [78]
;; owasp      = ["A03:2021"]
;; supersedes = ["start-process-with-shell", "subprocess-shell-true"]
;;
;; [fix.quote]
;; title  = "Quote the value for the shell (`shlex.quote`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:shlex.quote}({value})" }]
;;
;; [fix.quote-text]
;; title  = "Quote the value for the shell (`shlex.quote`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:shlex.quote}(str({value}))" }]

; The data stands outside quotes, behind the name of a program: it can be made one word.
((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string)) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote"))

((call
   function: (_) @callee
   arguments: (argument_list . (string (interpolation "{" . expression: (_) @value . "}")) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote-text"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (string) operator: "%" right: (tuple [(identifier) (attribute) (subscript) (call)] @value)) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote-text"))

((call
   function: (_) @callee
   arguments: (argument_list . (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value)) @command)) @match
  (#sink? @match "command" "http")
  (#flows-from? @value "http" "command")
  (#eq? @_format "format")
  (#value-match? @command "^[^\\s{}'\"`$]+\\s[^'\"`$]*$")
  (#set! fix "quote-text"))

; No shell, but the sender says which program runs.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee
    "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.spawnl"
    "os.spawnle" "os.spawnlp" "os.spawnlpe" "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.posix_spawn"
    "os.posix_spawnp" "os.startfile" "sh.Command" "asyncio.create_subprocess_exec"
    "asyncio.subprocess.create_subprocess_exec" "asyncio.AbstractEventLoop.subprocess_exec")
  (#sink? @match "command" "http")
  (#set! message "Request data says which program `{callee}` runs; choose it from a fixed list"))

((call
   function: (_) @callee
   arguments: (argument_list . (list . (_) @program))) @match
  (#sink? @match "argument" "http")
  (#flows-from? @program "http" "command")
  (#set! message "Request data says which program `{callee}` runs; choose it from a fixed list"))

; A shell by its name, and a command for it.
((call
   function: (_) @callee
   arguments: (argument_list . (list . (string) @shell . (string) @_flag . (_) @command))) @match
  (#sink? @match "argument" "http")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; give it as an argument of its own"))

((call
   function: (_) @callee
   arguments: (argument_list . (list . (string) @shell . (string) @_flag . (_) @command))) @match
  (#sink? @match "argument" "http")
  (#value-match? @shell "(?i)^cmd(?:\\.exe)?$")
  (#value-match? @_flag "(?i)^/c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; start the program without a shell"))

((call
   function: (_) @callee
   arguments: (argument_list . (string) @shell . (string) @_flag . (_) @command)) @match
  (#callee? @callee "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; give it as an argument of its own"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (string) @shell . (string) @_flag . (_) @command))) @match
  (#sink? @match "argument" "http")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; give it as an argument of its own"))

((call
   function: (_) @callee
   arguments: (argument_list (string) @shell . (string) @_flag . (_) @command)) @match
  (#callee? @callee
    "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; give it as an argument of its own"))

((call
   function: (_) @callee
   arguments: (argument_list . (string) @shell . (list . (string) @_flag . (_) @command))) @match
  (#callee? @callee "pexpect.spawn" "pexpect.spawnu" "pexpect.pty_spawn.spawn")
  (#value-match? @shell "^(?:/bin/|/usr/bin/|/usr/local/bin/)?(?:sh|bash|zsh|dash|ash|ksh)$")
  (#value-match? @_flag "^-[a-z]*c$")
  (#flows-from? @command "http" "command")
  (#set! message "Request data becomes part of this command, and `{shell.value}` reads it: its sender can run any program; give it as an argument of its own"))

; The first of its words is the program.
((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @_split arguments: (argument_list . (_) @words)))) @match
  (#callee? @_split "shlex.split")
  (#sink? @match "argument" "http")
  (#hole-after? @words "command" "http" "^$")
  (#set! message "Request data says which program `{callee}` runs; choose it from a fixed list"))

; Anything else that a shell reads.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "command" "http"))
