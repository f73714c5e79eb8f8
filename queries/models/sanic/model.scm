;; title = "Sanic"

((attribute) @source
  (#resolves? @source
    "sanic.Request.args" "sanic.Request.form" "sanic.Request.json" "sanic.Request.body" "sanic.Request.cookies"
    "sanic.Request.token" "sanic.Request.match_info" "sanic.Request.query_args" "sanic.Request.credentials"
    "sanic.Request.files" "sanic.request.Request.args" "sanic.request.Request.form" "sanic.request.Request.json"
    "sanic.request.Request.body" "sanic.request.Request.cookies" "sanic.request.Request.token"
    "sanic.request.Request.match_info" "sanic.request.Request.query_args" "sanic.request.Request.credentials"
    "sanic.request.Request.files" "sanic.request.types.Request.args" "sanic.request.types.Request.form"
    "sanic.request.types.Request.json" "sanic.request.types.Request.body" "sanic.request.types.Request.cookies"
    "sanic.request.types.Request.token" "sanic.request.types.Request.match_info"
    "sanic.request.types.Request.query_args" "sanic.request.types.Request.credentials"
    "sanic.request.types.Request.files")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "sanic.Request.headers" "sanic.Request.query_string" "sanic.Request.raw_headers" "sanic.request.Request.headers"
    "sanic.request.Request.query_string" "sanic.request.Request.raw_headers" "sanic.request.types.Request.headers"
    "sanic.request.types.Request.query_string" "sanic.request.types.Request.raw_headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source "sanic.Request.files" "sanic.request.Request.files" "sanic.request.types.Request.files")
  (#set! label "upload"))

((call function: (_) @_function) @source
  (#callee? @_function
    "sanic.Request.get_args" "sanic.Request.get_query_args" "sanic.Request.get_form" "sanic.Request.load_json"
    "sanic.Request.get_cookies" "sanic.request.Request.get_args" "sanic.request.Request.get_query_args"
    "sanic.request.Request.get_form" "sanic.request.Request.load_json" "sanic.request.Request.get_cookies"
    "sanic.request.types.Request.get_args" "sanic.request.types.Request.get_query_args"
    "sanic.request.types.Request.get_form" "sanic.request.types.Request.load_json"
    "sanic.request.types.Request.get_cookies")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "sanic.Request.url" "sanic.Request.path" "sanic.request.Request.url" "sanic.request.Request.path"
    "sanic.request.types.Request.url" "sanic.request.types.Request.path")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source "sanic.Request.json" "sanic.request.Request.json" "sanic.request.types.Request.json")
  (#set! label "json"))

; A request, by name: handlers are functions of it.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "args" "form" "json" "body" "cookies" "token" "match_info" "query_args" "credentials" "files")
  (#imports? "sanic")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "headers" "query_string" "raw_headers")
  (#imports? "sanic")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "files")
  (#imports? "sanic")
  (#set! label "upload"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_args" "get_query_args" "get_form" "load_json" "get_cookies")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "sanic")
  (#set! label "http"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "url" "path")
  (#imports? "sanic")
  (#set! label "address"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "json")
  (#imports? "sanic")
  (#set! label "json"))

; What a handler is given from the path, behind the request.
((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) (_) @source)))
  (#callee? @_route
    "sanic.Sanic.route" "sanic.Sanic.get" "sanic.Sanic.post" "sanic.Sanic.put" "sanic.Sanic.patch"
    "sanic.Sanic.delete" "sanic.Sanic.head" "sanic.Sanic.options" "sanic.Sanic.websocket" "sanic.Blueprint.route"
    "sanic.Blueprint.get" "sanic.Blueprint.post" "sanic.Blueprint.put" "sanic.Blueprint.patch"
    "sanic.Blueprint.delete" "sanic.Blueprint.head" "sanic.Blueprint.options" "sanic.Blueprint.websocket")
  (#value-match? @_path "<[A-Za-z_]\\w*(?::(?:str|strorempty|slug|alpha|path|string|ext\\b[^<>]*))?>")
  (#not-value-match? @_path "<[A-Za-z_]\\w*:(?:int|float|number|uuid|ymd)>")
  (#not-any-of? @source "request" "self")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) @source)))
  (#callee? @_route
    "sanic.Sanic.route" "sanic.Sanic.get" "sanic.Sanic.post" "sanic.Sanic.put" "sanic.Sanic.patch"
    "sanic.Sanic.delete" "sanic.Sanic.head" "sanic.Sanic.options" "sanic.Sanic.websocket" "sanic.Blueprint.route"
    "sanic.Blueprint.get" "sanic.Blueprint.post" "sanic.Blueprint.put" "sanic.Blueprint.patch"
    "sanic.Blueprint.delete" "sanic.Blueprint.head" "sanic.Blueprint.options" "sanic.Blueprint.websocket")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float|number|uuid|ymd)>")
  (#value-match? @_path "^[^<]*<[A-Za-z_]\\w*(?::(?:str|strorempty|slug|alpha|path|string|ext\\b[^<>]*))?>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) . (_) @source)))
  (#callee? @_route
    "sanic.Sanic.route" "sanic.Sanic.get" "sanic.Sanic.post" "sanic.Sanic.put" "sanic.Sanic.patch"
    "sanic.Sanic.delete" "sanic.Sanic.head" "sanic.Sanic.options" "sanic.Sanic.websocket" "sanic.Blueprint.route"
    "sanic.Blueprint.get" "sanic.Blueprint.post" "sanic.Blueprint.put" "sanic.Blueprint.patch"
    "sanic.Blueprint.delete" "sanic.Blueprint.head" "sanic.Blueprint.options" "sanic.Blueprint.websocket")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float|number|uuid|ymd)>")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){1}[^<]*<[A-Za-z_]\\w*(?::(?:str|strorempty|slug|alpha|path|string|ext\\b[^<>]*))?>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) . (_) . (_) @source)))
  (#callee? @_route
    "sanic.Sanic.route" "sanic.Sanic.get" "sanic.Sanic.post" "sanic.Sanic.put" "sanic.Sanic.patch"
    "sanic.Sanic.delete" "sanic.Sanic.head" "sanic.Sanic.options" "sanic.Sanic.websocket" "sanic.Blueprint.route"
    "sanic.Blueprint.get" "sanic.Blueprint.post" "sanic.Blueprint.put" "sanic.Blueprint.patch"
    "sanic.Blueprint.delete" "sanic.Blueprint.head" "sanic.Blueprint.options" "sanic.Blueprint.websocket")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float|number|uuid|ymd)>")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){2}[^<]*<[A-Za-z_]\\w*(?::(?:str|strorempty|slug|alpha|path|string|ext\\b[^<>]*))?>")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sanic.response.html" "sanic.html" "sanic.response.convenience.html")
  (#set! kind "xss")
  (#set! argument "0|body"))

; The address is encoded: a backslash in it is none for browsers.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sanic.response.redirect" "sanic.redirect" "sanic.response.convenience.redirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|to"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sanic.response.file" "sanic.response.file_stream" "sanic.file" "sanic.response.convenience.file"
    "sanic.response.convenience.file_stream")
  (#set! kind "path")
  (#set! argument "0|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sanic.HTTPResponse" "sanic.response.HTTPResponse" "sanic.response.text" "sanic.text" "sanic.response.raw")
  (#argument? @sink "|content_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "0|body"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "sanic.Sanic.url_for" "sanic.Request.url_for")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "sanic.response.json" "sanic.json" "sanic.response.text" "sanic.text")
  (#set! clears "xss"))

; It answers with an error, and what comes after is not run.
((call function: (_) @_function) @returns
  (#callee? @_function
    "sanic.exceptions.abort")
  (#set! type "typing.NoReturn"))
