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
  (#set! profile "audit"))

((call) @match
  (#sink? @match "header" "http" @value))

((assignment left: (subscript value: (_) @_headers)) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @value
    "flask.request.headers.*" "quart.request.headers.*" "bottle.request.headers.*" "bottle.request.get_header.*"
    "flask.request.headers.get()" "quart.request.headers.get()" "bottle.request.get_header()")
  (#set! profile "audit"))

((assignment left: (subscript value: (_) @_headers) right: (subscript value: (_) @_from)) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @_from "flask.request.headers" "quart.request.headers" "bottle.request.headers")
  (#set! profile "audit"))

((assignment left: (subscript value: (_) @_headers)) @match
  (#sink? @match "header" "http" @value))
