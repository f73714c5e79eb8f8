;; title = "http.server and WSGI"

((attribute) @source
  (#resolves? @source
    "http.server.BaseHTTPRequestHandler.headers" "http.server.BaseHTTPRequestHandler.requestline"
    "http.server.BaseHTTPRequestHandler.rfile" "http.server.SimpleHTTPRequestHandler.headers"
    "http.server.SimpleHTTPRequestHandler.requestline" "http.server.SimpleHTTPRequestHandler.rfile"
    "http.server.CGIHTTPRequestHandler.headers" "http.server.CGIHTTPRequestHandler.requestline"
    "http.server.CGIHTTPRequestHandler.rfile" "BaseHTTPServer.BaseHTTPRequestHandler.headers"
    "BaseHTTPServer.BaseHTTPRequestHandler.requestline" "BaseHTTPServer.BaseHTTPRequestHandler.rfile")
  (#set! label "http"))

; A word of the request's first line, in which a browser has made slashes of backslashes. A header may be folded and keeps the line ends in it.
((attribute) @source
  (#resolves? @source
    "http.server.BaseHTTPRequestHandler.path" "http.server.SimpleHTTPRequestHandler.path"
    "http.server.CGIHTTPRequestHandler.path" "BaseHTTPServer.BaseHTTPRequestHandler.path")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "undecoded"))

((call function: (_) @_function) @source
  (#callee? @_function
    "http.server.BaseHTTPRequestHandler.rfile.read" "http.server.BaseHTTPRequestHandler.rfile.readline"
    "http.server.BaseHTTPRequestHandler.rfile.readlines" "http.server.SimpleHTTPRequestHandler.rfile.read"
    "http.server.SimpleHTTPRequestHandler.rfile.readline" "http.server.SimpleHTTPRequestHandler.rfile.readlines"
    "http.server.CGIHTTPRequestHandler.rfile.read" "http.server.CGIHTTPRequestHandler.rfile.readline"
    "http.server.CGIHTTPRequestHandler.rfile.readlines" "BaseHTTPServer.BaseHTTPRequestHandler.rfile.read"
    "BaseHTTPServer.BaseHTTPRequestHandler.rfile.readline" "BaseHTTPServer.BaseHTTPRequestHandler.rfile.readlines")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source "socketserver.StreamRequestHandler.rfile")
  (#set! label "http"))

; The environment of a WSGI application; what the server itself put there is not among it.
((subscript value: (identifier) @_environ subscript: (string) @_key) @source
  (#any-of? @_environ "environ" "env")
  (#match? @_key "^[\"'](?:PATH_INFO|wsgi\\.input)[\"']$")
  (#set! label "http"))

; The server has split the request at line ends before.
((subscript value: (identifier) @_environ subscript: (string) @_key) @source
  (#any-of? @_environ "environ" "env")
  (#not-match? @_key "PROXY")
  (#match? @_key "^[\"'](?:HTTP_\\w+|QUERY_STRING|REQUEST_URI|CONTENT_TYPE)[\"']$")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call
   function: (attribute object: (identifier) @_environ attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#any-of? @_get "get" "pop")
  (#any-of? @_environ "environ" "env")
  (#match? @_key "^[\"'](?:PATH_INFO|wsgi\\.input)[\"']$")
  (#set! label "http"))

; The server has split the request at line ends before.
((call
   function: (attribute object: (identifier) @_environ attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#any-of? @_get "get" "pop")
  (#any-of? @_environ "environ" "env")
  (#not-match? @_key "PROXY")
  (#match? @_key "^[\"'](?:HTTP_\\w+|QUERY_STRING|REQUEST_URI|CONTENT_TYPE)[\"']$")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; Fields of a form, as CGI has them.
((call function: (_) @_function) @source
  (#callee? @_function "cgi.FieldStorage.getvalue" "cgi.FieldStorage.getfirst" "cgi.FieldStorage.getlist")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function "cgi.FieldStorage" "cgi.parse")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "http.server.BaseHTTPRequestHandler.send_header" "http.server.SimpleHTTPRequestHandler.send_header"
    "http.server.CGIHTTPRequestHandler.send_header" "BaseHTTPServer.BaseHTTPRequestHandler.send_header")
  (#set! kind "header")
  (#set! argument "1|value"))

((call function: (_) @_function arguments: (argument_list . (_) @_name) @sink)
  (#callee? @_function
    "http.server.BaseHTTPRequestHandler.send_header" "http.server.SimpleHTTPRequestHandler.send_header"
    "http.server.CGIHTTPRequestHandler.send_header" "BaseHTTPServer.BaseHTTPRequestHandler.send_header")
  (#value-match? @_name "(?i)^location$")
  (#set! kind "redirect")
  (#set! argument "1|value"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "http.server.BaseHTTPRequestHandler.wfile.write" "http.server.SimpleHTTPRequestHandler.wfile.write"
    "http.server.CGIHTTPRequestHandler.wfile.write" "BaseHTTPServer.BaseHTTPRequestHandler.wfile.write")
  (#set! kind "xss")
  (#set! argument "0|b"))

; What an application of ASGI is told of the request, and its body.
((subscript value: (identifier) @_scope subscript: (string) @_key) @source
  (#eq? @_scope "scope")
  (#any-of? @_key "\"path\"" "'path'")
  (#set! label "http"))

; The server has split the request at line ends before.
((subscript value: (identifier) @_scope subscript: (string) @_key) @source
  (#eq? @_scope "scope")
  (#any-of? @_key "\"query_string\"" "'query_string'" "\"headers\"" "'headers'" "\"raw_path\"" "'raw_path'")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call
   function: (attribute object: (identifier) @_scope attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#eq? @_get "get")
  (#eq? @_scope "scope")
  (#any-of? @_key "\"query_string\"" "'query_string'" "\"headers\"" "'headers'" "\"raw_path\"" "'raw_path'")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((await (call function: (identifier) @_receive arguments: (argument_list) @_nothing) @source)
  (#eq? @_receive "receive")
  (#eq? @_nothing "()")
  (#set! label "http"))
