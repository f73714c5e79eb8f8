;; title = "Bottle"

((attribute) @source
  (#resolves? @source
    "bottle.request.query" "bottle.request.forms" "bottle.request.params" "bottle.request.json" "bottle.request.body"
    "bottle.request.cookies" "bottle.request.GET" "bottle.request.POST" "bottle.request.url_args"
    "bottle.request.auth" "bottle.BaseRequest.query" "bottle.BaseRequest.forms" "bottle.BaseRequest.params"
    "bottle.BaseRequest.json" "bottle.BaseRequest.body" "bottle.BaseRequest.cookies" "bottle.BaseRequest.GET"
    "bottle.BaseRequest.POST" "bottle.BaseRequest.url_args" "bottle.BaseRequest.auth" "bottle.LocalRequest.query"
    "bottle.LocalRequest.forms" "bottle.LocalRequest.params" "bottle.LocalRequest.json" "bottle.LocalRequest.body"
    "bottle.LocalRequest.cookies" "bottle.LocalRequest.GET" "bottle.LocalRequest.POST" "bottle.LocalRequest.url_args"
    "bottle.LocalRequest.auth" "bottle.Request.query" "bottle.Request.forms" "bottle.Request.params"
    "bottle.Request.json" "bottle.Request.body" "bottle.Request.cookies" "bottle.Request.GET" "bottle.Request.POST"
    "bottle.Request.url_args" "bottle.Request.auth")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "bottle.request.headers" "bottle.request.query_string" "bottle.request.content_type" "bottle.BaseRequest.headers"
    "bottle.BaseRequest.query_string" "bottle.BaseRequest.content_type" "bottle.LocalRequest.headers"
    "bottle.LocalRequest.query_string" "bottle.LocalRequest.content_type" "bottle.Request.headers"
    "bottle.Request.query_string" "bottle.Request.content_type")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source
    "bottle.request.files" "bottle.BaseRequest.files" "bottle.LocalRequest.files" "bottle.Request.files")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "bottle.request.files" "bottle.BaseRequest.files" "bottle.LocalRequest.files" "bottle.Request.files")
  (#set! label "upload"))

((call function: (_) @_function) @source
  (#callee? @_function
    "bottle.request.get_cookie" "bottle.BaseRequest.get_cookie" "bottle.LocalRequest.get_cookie"
    "bottle.Request.get_cookie")
  (#set! label "http"))

; The server has split the request at line ends before.
((call function: (_) @_function) @source
  (#callee? @_function
    "bottle.request.get_header" "bottle.BaseRequest.get_header" "bottle.LocalRequest.get_header"
    "bottle.Request.get_header")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source
    "bottle.request.url" "bottle.request.path" "bottle.request.fullpath" "bottle.request.urlparts"
    "bottle.BaseRequest.url" "bottle.BaseRequest.path" "bottle.BaseRequest.fullpath" "bottle.BaseRequest.urlparts"
    "bottle.LocalRequest.url" "bottle.LocalRequest.path" "bottle.LocalRequest.fullpath" "bottle.LocalRequest.urlparts"
    "bottle.Request.url" "bottle.Request.path" "bottle.Request.fullpath" "bottle.Request.urlparts")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source
    "bottle.request.json" "bottle.BaseRequest.json" "bottle.LocalRequest.json" "bottle.Request.json")
  (#set! label "json"))

((attribute) @returns
  (#resolves? @returns "bottle.bottle.request")
  (#set! type "bottle.request"))

; What a view is given from the path of the request, unless a filter has made a number of it.
((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters (_) @source)))
  (#callee? @_route
    "bottle.route" "bottle.get" "bottle.post" "bottle.put" "bottle.delete" "bottle.patch" "bottle.Bottle.route"
    "bottle.Bottle.get" "bottle.Bottle.post" "bottle.Bottle.put" "bottle.Bottle.delete" "bottle.Bottle.patch")
  (#value-match? @_path "<[A-Za-z_]\\w*(?::(?:path|re:[^<>]*))?>")
  (#not-value-match? @_path "<[A-Za-z_]\\w*:(?:int|float)>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) @source)))
  (#callee? @_route
    "bottle.route" "bottle.get" "bottle.post" "bottle.put" "bottle.delete" "bottle.patch" "bottle.Bottle.route"
    "bottle.Bottle.get" "bottle.Bottle.post" "bottle.Bottle.put" "bottle.Bottle.delete" "bottle.Bottle.patch")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float)>")
  (#value-match? @_path "^[^<]*<[A-Za-z_]\\w*(?::(?:path|re:[^<>]*))?>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) @source)))
  (#callee? @_route
    "bottle.route" "bottle.get" "bottle.post" "bottle.put" "bottle.delete" "bottle.patch" "bottle.Bottle.route"
    "bottle.Bottle.get" "bottle.Bottle.post" "bottle.Bottle.put" "bottle.Bottle.delete" "bottle.Bottle.patch")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float)>")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){1}[^<]*<[A-Za-z_]\\w*(?::(?:path|re:[^<>]*))?>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) . (_) @source)))
  (#callee? @_route
    "bottle.route" "bottle.get" "bottle.post" "bottle.put" "bottle.delete" "bottle.patch" "bottle.Bottle.route"
    "bottle.Bottle.get" "bottle.Bottle.post" "bottle.Bottle.put" "bottle.Bottle.delete" "bottle.Bottle.patch")
  (#value-match? @_path "<[A-Za-z_]\\w*:(?:int|float)>")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){2}[^<]*<[A-Za-z_]\\w*(?::(?:path|re:[^<>]*))?>")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.redirect")
  (#set! kind "redirect")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.static_file")
  (#set! kind "path")
  (#set! argument "1|root"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.FileUpload.save")
  (#set! kind "path")
  (#set! argument "0|destination"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "bottle.response.set_header" "bottle.response.add_header" "bottle.BaseResponse.set_header"
    "bottle.BaseResponse.add_header" "bottle.HTTPResponse.set_header" "bottle.HTTPResponse.add_header"
    "bottle.Response.set_header" "bottle.Response.add_header")
  (#set! kind "header")
  (#set! argument "1|value"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.HTTPResponse" "bottle.Response")
  (#set! kind "xss")
  (#set! argument "0|body"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.HTTPError")
  (#set! kind "xss")
  (#set! argument "1|body"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "bottle.html_escape" "bottle.html_quote" "bottle.template" "bottle.jinja2_template")
  (#set! clears "xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "bottle.url" "bottle.Bottle.get_url")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; They answer with an error or with an address to go to, and what comes after is not run.
((call function: (_) @_function) @returns
  (#callee? @_function
    "bottle.abort" "bottle.redirect")
  (#set! type "typing.NoReturn"))

; What a view gives back as text is HTML.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition) @sink)
  (#callee? @_route
    "bottle.route" "bottle.get" "bottle.post" "bottle.put" "bottle.delete" "bottle.patch" "bottle.Bottle.route"
    "bottle.Bottle.get" "bottle.Bottle.post" "bottle.Bottle.put" "bottle.Bottle.delete" "bottle.Bottle.patch"
    "bottle.error" "bottle.Bottle.error")
  (#set! kind "xss"))

((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "bottle.response.headers" "bottle.BaseResponse.headers" "bottle.HTTPResponse.headers" "bottle.Response.headers")
  (#set! kind "header"))

((assignment left: (attribute object: (_) @_response attribute: (identifier) @_body) right: (_) @sink)
  (#resolves? @_response "bottle.response" "bottle.BaseResponse" "bottle.HTTPResponse" "bottle.Response")
  (#eq? @_body "body")
  (#set! kind "xss"))
