;; title      = "Reflected cross-site scripting"
;; message    = "Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template"
;; severity   = "high"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [79]
;; owasp      = ["A03:2021"]
;;
;; [fix.escape-markup]
;; title  = "Escape the value (`markupsafe.escape`)"
;; safety = "review"
;; if     = '(#imports? "flask" "quart" "markupsafe" "werkzeug")'
;; edits  = [{ replace = "@value", with = "{api:markupsafe.escape}({value})" }]
;;
;; [fix.escape-django]
;; title  = "Escape the value (`django.utils.html.escape`)"
;; safety = "review"
;; if     = '(#imports? "django")'
;; edits  = [{ replace = "@value", with = "{api:django.utils.html.escape}({value})" }]
;;
;; [fix.escape]
;; title  = "Escape the value (`html.escape`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:html.escape}({value})" }]
;;
;; [fix.escape-text]
;; title  = "Escape the value (`html.escape`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:html.escape}(str({value}))" }]

; What is put in can be escaped where it stands. What MarkupSafe gives escapes what is added to it, so it is not for `+`.
((call
   arguments: (argument_list (string (interpolation "{" . expression: (_) @value . "}")))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((call
   arguments: (argument_list (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((call
   arguments: (argument_list (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string)))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((call
   arguments: (argument_list (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((call
   arguments: (argument_list (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value)))) @match
  (#eq? @_format "format")
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (string (interpolation "{" . expression: (_) @value . "}"))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((return_statement (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((return_statement (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value)) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value))) @match
  (#eq? @_format "format")
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (expression_list . (string (interpolation "{" . expression: (_) @value . "}")))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (expression_list . (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((return_statement (expression_list . (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string)))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-django")
  (#set! fix "escape"))

((return_statement (expression_list . (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value))) @match
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((return_statement (expression_list . (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value)))) @match
  (#eq? @_format "format")
  (#sink? @match "xss" "http")
  (#markup? @match)
  (#flows-from? @value "http" "xss")
  (#not-file? "<test>")
  (#set! fix "escape-markup")
  (#set! fix "escape-django")
  (#set! fix "escape-text"))

((call) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#value-match? @text "[^{}\\s]")
  (#not-file? "<test>"))

((call) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*")
  (#not-file? "<test>"))

; What a view gives back.
((return_statement) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#value-match? @text "[^{}\\s]")
  (#not-file? "<test>"))

; The texts of a generator are sent one by one.
((return_statement) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*" "builtins.iterator")
  (#not-file? "<test>"))

((assignment left: (attribute attribute: (identifier) @_part)) @match
  (#any-of? @_part "text" "body" "content" "data" "html")
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#value-match? @text "[^{}\\s]")
  (#not-file? "<test>"))

((assignment left: (attribute attribute: (identifier) @_part)) @match
  (#any-of? @_part "text" "body" "content" "data" "html")
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*")
  (#not-file? "<test>"))

; Of an unknown call's result nobody knows whether it still holds what the call was given.
((call) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#hole-after? @text "xss" "http" "")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium"))

; What methods of texts give back are texts.
((return_statement) @match
  (#sink? @match "xss" "http" @text)
  (#markup? @match)
  (#resolves? @text "builtins.str")
  (#flows-from? @text "http" "xss")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium"))
