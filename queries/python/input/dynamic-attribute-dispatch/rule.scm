;; title      = "Attribute chosen by a request"
;; message    = "A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant"
;; severity   = "medium"
;; confidence = "high"
;; profile    = "strict"
;; cwe        = [470, 915]
;; owasp      = ["A03:2021"]

; Its name is the request's from the first letter on: a prefix of the program's own, "do_" + name, leaves only what begins with it.
((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) @name)) @match
  (#callee? @callee "builtins.getattr")
  (#sink? @match "attribute" "http")
  (#hole-after? @name "attribute" "http" "^$")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @name)) @match
  (#callee? @callee "operator.attrgetter" "operator.methodcaller")
  (#sink? @match "attribute" "http")
  (#hole-after? @name "attribute" "http" "^$")
  (#not-file? "<test>"))

((call
   function: (attribute object: (call function: (_) @_table) attribute: (identifier) @_get)
   arguments: (argument_list . (_) @name)) @match
  (#callee? @_table "builtins.globals" "builtins.locals")
  (#any-of? @_get "get" "pop" "__getitem__")
  (#flows-from? @name "http" "attribute")
  (#not-file? "<test>"))

((subscript
   value: (call function: (_) @_table)
   subscript: (_) @name) @match
  (#callee? @_table "builtins.globals" "builtins.locals")
  (#flows-from? @name "http" "attribute")
  (#not-file? "<test>")
  (#set! message "A request says which name of this module is used, and there are all that it defines and imports; choose it from a dict of those that are meant"))
