;; title      = "Template injection"
;; message    = "Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [1336, 94]
;; owasp      = ["A03:2021"]
;;
;; [fix.value]
;; title   = "Give the value to the template by a name"
;; safety  = "review"
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@template"
;; style   = "jinja"
;; values  = "keywords"
;;
;; [fix.rendered-value]
;; title   = "Give the value to the template by a name"
;; safety  = "review"
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@template"
;; style   = "jinja"
;; values  = "render"

; What Jinja takes by name can be given to the template as a value.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @template)) @match
  (#callee? @callee
    "flask.render_template_string" "flask.stream_template_string" "flask.templating.render_template_string"
    "flask.templating.stream_template_string" "quart.render_template_string" "quart.stream_template_string"
    "quart.templating.render_template_string" "quart.templating.stream_template_string" "bottle.template"
    "bottle.jinja2_template")
  (#sink? @match "template" "http")
  (#set! fix "value"))

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
   arguments: (argument_list . (_) @template)) @match
  (#callee? @callee
    "jinja2.Template" "jinja2.environment.Template" "jinja2.Environment.from_string" "jinja2.environment.Environment.from_string")
  (#sink? @match "template" "http")
  (#set! fix "rendered-value"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "template" "http"))
