;; title      = "Execution of a string as code"
;; message    = "`{callee}` runs any code in `{code}`"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [95]
;; owasp      = ["A03:2021"]
;; aliases    = ["B102", "S102", "exec_used"]

; What another machine answers, or a user types.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.exec")
  (#argument? @arguments "0" @code)
  (#flows-from? @code "network")
  (#set! severity "high")
  (#set! message "`{callee}` runs what another machine sends as code; whoever answers in its place runs code here"))

((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @_input))) @match
  (#callee? @callee "builtins.exec")
  (#callee? @_input "builtins.input" "builtins.raw_input")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "`{callee}` runs what the user types as code"))

; Code put together from pieces, for the namespace of the function around it.
((call
   function: (identifier) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.exec")
  (#argument? @arguments "0" @code)
  (#value-match? @code "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#no-argument? @arguments "1|globals")
  (#not-file? "<test>")
  (#set! message "`{callee}` runs what is put into this string as code; use `setattr`, `importlib.import_module` or a dict"))

; A file of the program's own, or code that went through `compile`: running it is what is meant.
((call
   function: (identifier) @callee
   arguments: (argument_list . (identifier) @code)) @match
  (#callee? @callee "builtins.exec")
  (#resolves? @code
    "builtins.compile()" "builtins.open().read()" "io.open().read()" "codecs.open().read()" "tokenize.open().read()"
    "pathlib.Path.read_text()" "pathlib.Path.read_bytes()" "marshal.loads()" "inspect.getsource()" "textwrap.dedent()")
  (#set! profile "strict"))

; A name that was handed over, and nothing else is known of it.
((call
   function: (identifier) @callee
   arguments: (argument_list . (identifier) @code .)) @match
  (#callee? @callee "builtins.exec")
  (#not-constant? @code)
  (#not-within? @match "for_statement" "with_statement" "lambda")
  (#not-file? "<test>")
  (#set! confidence "low"))

; Anything else that is not known to be a constant.
((call
   function: (identifier) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.exec" "builtins.execfile")
  (#any-of? @callee "exec" "execfile")
  (#argument? @arguments "0" @code)
  (#not-constant? @code)
  (#set! profile "strict")
  (#set! when-unknown "strict"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.exec")
  (#argument? @arguments "0" @code)
  (#not-constant? @code)
  (#set! profile "strict"))

; The statement of Python 2.
((exec_statement
   code: (_) @code) @match
  (#flows-from? @code "http" "code")
  (#set! severity "critical")
  (#set! confidence "high")
  (#set! message "`exec` runs request data as code"))

((exec_statement
   code: (_) @code) @match
  (#not-constant? @code)
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! message "`exec` runs any code in `{code}`"))
