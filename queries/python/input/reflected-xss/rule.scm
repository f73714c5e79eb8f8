;; title      = "Reflected cross-site scripting"
;; message    = "Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template"
;; severity   = "high"
;; confidence = "high"
;; profile    = "strict"
;; cwe        = [79]
;; owasp      = ["A03:2021"]

((call) @match
  (#sink? @match "xss" "http" @text)
  (#value-match? @text "[^{}\\s]"))

((call) @match
  (#sink? @match "xss" "http" @text)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*"))

; What a view gives back.
((return_statement) @match
  (#sink? @match "xss" "http" @text)
  (#value-match? @text "[^{}\\s]"))

((return_statement) @match
  (#sink? @match "xss" "http" @text)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*"))

((assignment left: (attribute attribute: (identifier) @_part)) @match
  (#any-of? @_part "text" "body" "content" "data" "html")
  (#sink? @match "xss" "http" @text)
  (#value-match? @text "[^{}\\s]"))

((assignment left: (attribute attribute: (identifier) @_part)) @match
  (#any-of? @_part "text" "body" "content" "data" "html")
  (#sink? @match "xss" "http" @text)
  (#resolves? @text
    "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*"))

; Of an unknown call's result nobody knows whether it still holds what the call was given.
((call) @match
  (#sink? @match "xss" "http" @text)
  (#hole-after? @text "xss" "http" "")
  (#set! profile "strict")
  (#set! confidence "medium"))
