;; title      = "Template injection"
;; message    = "Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [1336, 94]
;; owasp      = ["A03:2021"]

; Django's templates call no functions with arguments, but they read whatever the context leads to.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "django.*")
  (#sink? @match "template" "http")
  (#set! severity "high")
  (#set! message "Request data becomes part of this template: its sender can read what the context leads to, and write scripts; give it to the template as a value"))

; A sandbox keeps expressions from Python; what is left is what the context leads to, and loops without end.
((call
   function: (attribute object: (_) @_environment attribute: (identifier) @_from_string) @callee
   arguments: (argument_list)) @match
  (#eq? @_from_string "from_string")
  (#imports? "jinja2.sandbox")
  (#match? @_environment "(?i)sandbox|^(?:self\\.)?_?env$")
  (#sink? @match "template" "http")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "Request data becomes part of this template: the sandbox keeps its expressions from Python, but not from what the context leads to, nor from loops without end; give it to the template as a value"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "template" "http"))
