;; title = "Tornado"

((attribute) @source
  (#resolves? @source
    "tornado.web.RequestHandler.request.arguments" "tornado.web.RequestHandler.request.query_arguments"
    "tornado.web.RequestHandler.request.body_arguments" "tornado.web.RequestHandler.request.cookies"
    "tornado.web.RequestHandler.request.body" "tornado.web.RequestHandler.cookies"
    "tornado.web.RequestHandler.path_args" "tornado.web.RequestHandler.path_kwargs")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "tornado.web.RequestHandler.request.headers" "tornado.web.RequestHandler.request.query")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; Not decoded: a browser has made slashes of the backslashes in it.
((attribute) @source
  (#resolves? @source "tornado.web.RequestHandler.request.uri")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "undecoded"))

((attribute) @source
  (#resolves? @source "tornado.web.RequestHandler.request.files")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source "tornado.web.RequestHandler.request.files")
  (#set! label "upload"))

((attribute) @source
  (#resolves? @source "tornado.web.RequestHandler.request.path")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function "tornado.web.RequestHandler.request.full_url")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function
    "tornado.web.RequestHandler.get_argument" "tornado.web.RequestHandler.get_arguments"
    "tornado.web.RequestHandler.get_query_argument" "tornado.web.RequestHandler.get_query_arguments"
    "tornado.web.RequestHandler.get_body_argument" "tornado.web.RequestHandler.get_body_arguments"
    "tornado.web.RequestHandler.get_cookie" "tornado.web.RequestHandler.decode_argument")
  (#set! label "http"))

; Methods of a handler get the groups of its path's regular expression.
((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_verb "head" "get" "post" "put" "patch" "delete" "options")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "tornado.web")
  (#set! label "http"))

((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) . (_) . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_verb "head" "get" "post" "put" "patch" "delete" "options")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "tornado.web")
  (#set! label "http"))

((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_verb "on_message")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "tornado.websocket")
  (#set! label "http"))

; Answers. A dict is written as JSON.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tornado.web.RequestHandler.write" "tornado.web.RequestHandler.finish")
  (#set! kind "xss")
  (#set! argument "0|chunk"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tornado.web.RequestHandler.redirect")
  (#set! kind "redirect")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tornado.web.RequestHandler.set_header" "tornado.web.RequestHandler.add_header")
  (#set! kind "header")
  (#set! argument "1|value"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "tornado.httpclient.AsyncHTTPClient.fetch" "tornado.httpclient.HTTPClient.fetch"
    "tornado.simple_httpclient.SimpleAsyncHTTPClient.fetch" "tornado.curl_httpclient.CurlAsyncHTTPClient.fetch")
  (#set! kind "ssrf")
  (#set! argument "0|request"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tornado.httpclient.HTTPRequest" "tornado.websocket.websocket_connect")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

; It is reported where it is made.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "tornado.httpclient.HTTPRequest")
  (#set! clears "ssrf"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "tornado.escape.xhtml_escape" "tornado.web.RequestHandler.render_string" "tornado.escape.json_encode"
    "tornado.escape.linkify")
  (#set! clears "xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "tornado.web.RequestHandler.reverse_url" "tornado.web.Application.reverse_url")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "tornado.escape.url_escape")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "path"))

; Of a text the same text.
((call function: (_) @_function) @through
  (#callee? @_function
    "tornado.escape.squeeze" "tornado.escape.utf8" "tornado.escape.to_unicode" "tornado.escape.native_str"
    "tornado.escape.to_basestring" "tornado.escape.recursive_unicode" "tornado.escape.url_unescape" "tornado.escape.json_decode")
  (#set! from "0|value"))
