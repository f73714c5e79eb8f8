;; title      = "Evaluation of a string as code"
;; message    = "`{callee}` runs any code in `{code}`; `ast.literal_eval` reads values only"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [95]
;; owasp      = ["A03:2021"]
;; aliases    = ["B307", "S307", "eval"]
;;
;; [fix.literal-eval]
;; title  = "Use `ast.literal_eval` (accepts literals only)"
;; safety = "review"
;; if     = '(#no-argument? @arguments "1|globals")'
;; edits  = [{ replace = "@callee", with = "{api:ast.literal_eval}" }]

; What a user types.
((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @_input)) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#callee? @_input "builtins.input" "builtins.raw_input")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "`{callee}` runs what the user types as code; `ast.literal_eval` reads values only")
  (#set! fix "literal-eval"))

; Code put together from pieces: a value in it is read as code.
((call
   function: (identifier) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#argument? @arguments "0" @code)
  (#value-match? @code "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#no-argument? @arguments "1|globals")
  (#not-file? "<test>")
  (#set! message "`{callee}` runs what is put into this string as code; look the name up with `getattr` or in a dict"))

; A value that somebody else hands over. With a namespace of its own, running code is what is meant.
((call
   function: (identifier) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#argument? @arguments "0" @code)
  (#not-constant? @code)
  (#no-argument? @arguments "1|globals")
  (#not-file? "<test>")
  (#set! fix "literal-eval"))

; Anything else that is not known to be a constant.
((call
   function: (identifier) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#argument? @arguments "0" @code)
  (#not-constant? @code)
  (#set! profile "strict")
  (#set! when-unknown "strict"))

((call
   function: (attribute) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#argument? @arguments "0" @code)
  (#not-constant? @code)
  (#set! profile "strict"))
