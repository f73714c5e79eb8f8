;; title      = "Request data in a header of the answer"
;; message    = "Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [113]
;; owasp      = ["A03:2021"]

; A header of the request holds no line breaks, unless the server is very lenient.
((call) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @value
    "flask.request.headers.*" "quart.request.headers.*" "bottle.request.headers.*" "bottle.request.get_header.*"
    "flask.request.headers.get()" "quart.request.headers.get()" "bottle.request.get_header()"
    "tornado.web.RequestHandler.request.headers.*" "tornado.web.RequestHandler.request.headers.get()"
    "http.server.BaseHTTPRequestHandler.headers.*" "http.server.BaseHTTPRequestHandler.headers.get()")
  (#not-file? "<test>")
  (#set! profile "audit"))

; Werkzeug, Django, Tornado and aiohttp refuse line breaks; `http.server` does not, whatever else is imported.
((call function: (_) @_send) @match
  (#callee? @_send "http.server.BaseHTTPRequestHandler.send_header" "http.server.SimpleHTTPRequestHandler.send_header")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>"))

((call) @match
  (#not-imports? "flask" "quart" "werkzeug" "django" "rest_framework" "tornado" "aiohttp")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>"))

((assignment left: (subscript value: (_) @_headers)) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @value
    "flask.request.headers.*" "quart.request.headers.*" "bottle.request.headers.*" "bottle.request.get_header.*"
    "flask.request.headers.get()" "quart.request.headers.get()" "bottle.request.get_header()")
  (#not-file? "<test>")
  (#set! profile "audit"))

((assignment left: (subscript value: (_) @_headers) right: (subscript value: (_) @_from)) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @_from "flask.request.headers" "quart.request.headers" "bottle.request.headers")
  (#not-file? "<test>")
  (#set! profile "audit"))

((assignment left: (subscript value: (_) @_headers)) @match
  (#not-imports? "flask" "quart" "werkzeug" "django" "rest_framework" "tornado" "aiohttp")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>"))

; What is left is a part of a header, another file name or another parameter, and a request that ends in an error.
([(call) (assignment left: (subscript value: (_) @_headers)) (return_statement)] @match
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says"))
