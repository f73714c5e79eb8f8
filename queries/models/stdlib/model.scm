;; title = "Standard library"

; A person at the console, and who starts the program.
((call function: (_) @_function) @source
  (#callee? @_function "builtins.input" "builtins.raw_input")
  (#set! label "cli"))

((attribute) @source
  (#resolves? @source "sys.argv")
  (#set! label "cli"))

; One word to the shell, whatever is in it.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "shlex.quote" "pipes.quote")
  (#set! clears "command"))

; A number has no syntax.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "builtins.int" "builtins.float" "builtins.len" "builtins.bool" "uuid.UUID")
  (#set! clears "sql"))
