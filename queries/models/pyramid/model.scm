;; title = "Pyramid"

((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.params" "pyramid.request.Request.GET" "pyramid.request.Request.POST"
    "pyramid.request.Request.matchdict" "pyramid.request.Request.json_body" "pyramid.request.Request.json"
    "pyramid.request.Request.body" "pyramid.request.Request.text" "pyramid.request.Request.cookies"
    "pyramid.request.Request.path_qs" "pyramid.request.Request.body_file" "pyramid.request.Request.str_GET"
    "pyramid.request.Request.str_POST" "pyramid.request.Request.str_params" "pyramid.request.Request.str_cookies"
    "webob.Request.params" "webob.Request.GET" "webob.Request.POST" "webob.Request.matchdict"
    "webob.Request.json_body" "webob.Request.json" "webob.Request.body" "webob.Request.text" "webob.Request.cookies"
    "webob.Request.path_qs" "webob.Request.body_file" "webob.Request.str_GET" "webob.Request.str_POST"
    "webob.Request.str_params" "webob.Request.str_cookies" "webob.request.Request.params" "webob.request.Request.GET"
    "webob.request.Request.POST" "webob.request.Request.matchdict" "webob.request.Request.json_body"
    "webob.request.Request.json" "webob.request.Request.body" "webob.request.Request.text"
    "webob.request.Request.cookies" "webob.request.Request.path_qs" "webob.request.Request.body_file"
    "webob.request.Request.str_GET" "webob.request.Request.str_POST" "webob.request.Request.str_params"
    "webob.request.Request.str_cookies" "webob.BaseRequest.params" "webob.BaseRequest.GET" "webob.BaseRequest.POST"
    "webob.BaseRequest.matchdict" "webob.BaseRequest.json_body" "webob.BaseRequest.json" "webob.BaseRequest.body"
    "webob.BaseRequest.text" "webob.BaseRequest.cookies" "webob.BaseRequest.path_qs" "webob.BaseRequest.body_file"
    "webob.BaseRequest.str_GET" "webob.BaseRequest.str_POST" "webob.BaseRequest.str_params"
    "webob.BaseRequest.str_cookies" "pyramid.interfaces.IRequest.params" "pyramid.interfaces.IRequest.GET"
    "pyramid.interfaces.IRequest.POST" "pyramid.interfaces.IRequest.matchdict"
    "pyramid.interfaces.IRequest.json_body" "pyramid.interfaces.IRequest.json" "pyramid.interfaces.IRequest.body"
    "pyramid.interfaces.IRequest.text" "pyramid.interfaces.IRequest.cookies" "pyramid.interfaces.IRequest.path_qs"
    "pyramid.interfaces.IRequest.body_file" "pyramid.interfaces.IRequest.str_GET"
    "pyramid.interfaces.IRequest.str_POST" "pyramid.interfaces.IRequest.str_params"
    "pyramid.interfaces.IRequest.str_cookies")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.headers" "pyramid.request.Request.query_string" "pyramid.request.Request.user_agent"
    "webob.Request.headers" "webob.Request.query_string" "webob.Request.user_agent" "webob.request.Request.headers"
    "webob.request.Request.query_string" "webob.request.Request.user_agent" "webob.BaseRequest.headers"
    "webob.BaseRequest.query_string" "webob.BaseRequest.user_agent" "pyramid.interfaces.IRequest.headers"
    "pyramid.interfaces.IRequest.query_string" "pyramid.interfaces.IRequest.user_agent")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.referer" "pyramid.request.Request.referrer" "webob.Request.referer"
    "webob.Request.referrer" "webob.request.Request.referer" "webob.request.Request.referrer"
    "webob.BaseRequest.referer" "webob.BaseRequest.referrer" "pyramid.interfaces.IRequest.referer"
    "pyramid.interfaces.IRequest.referrer")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.url" "pyramid.request.Request.path" "pyramid.request.Request.path_info"
    "pyramid.request.Request.path_url" "webob.Request.url" "webob.Request.path" "webob.Request.path_info"
    "webob.Request.path_url" "webob.request.Request.url" "webob.request.Request.path"
    "webob.request.Request.path_info" "webob.request.Request.path_url" "webob.BaseRequest.url"
    "webob.BaseRequest.path" "webob.BaseRequest.path_info" "webob.BaseRequest.path_url"
    "pyramid.interfaces.IRequest.url" "pyramid.interfaces.IRequest.path" "pyramid.interfaces.IRequest.path_info"
    "pyramid.interfaces.IRequest.path_url")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.json_body" "pyramid.request.Request.json" "webob.Request.json_body" "webob.Request.json"
    "webob.request.Request.json_body" "webob.request.Request.json" "webob.BaseRequest.json_body"
    "webob.BaseRequest.json" "pyramid.interfaces.IRequest.json_body" "pyramid.interfaces.IRequest.json")
  (#set! label "json"))

((attribute) @source
  (#resolves? @source
    "pyramid.request.Request.POST" "pyramid.request.Request.params" "webob.Request.POST" "webob.Request.params"
    "webob.request.Request.POST" "webob.request.Request.params" "webob.BaseRequest.POST" "webob.BaseRequest.params"
    "pyramid.interfaces.IRequest.POST" "pyramid.interfaces.IRequest.params")
  (#set! label "upload"))

; A request, by name: a view is a function of it, or a method of a class that has it.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part
    "params" "GET" "POST" "matchdict" "json_body" "json" "body" "text" "cookies" "path_qs" "body_file" "str_GET"
    "str_POST" "str_params" "str_cookies")
  (#imports? "pyramid" "webob")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "headers" "query_string" "user_agent")
  (#imports? "pyramid" "webob")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "referer" "referrer")
  (#imports? "pyramid" "webob")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "url" "path" "path_info" "path_url")
  (#imports? "pyramid" "webob")
  (#set! label "address"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "json_body" "json")
  (#imports? "pyramid" "webob")
  (#set! label "json"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "POST" "params")
  (#imports? "pyramid" "webob")
  (#set! label "upload"))

; Answers; they are HTML unless their content type says something else.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pyramid.httpexceptions.HTTPMultipleChoices" "pyramid.httpexceptions.HTTPMovedPermanently"
    "pyramid.httpexceptions.HTTPFound" "pyramid.httpexceptions.HTTPSeeOther" "pyramid.httpexceptions.HTTPUseProxy"
    "pyramid.httpexceptions.HTTPTemporaryRedirect" "pyramid.httpexceptions.HTTPPermanentRedirect"
    "webob.exc.HTTPMultipleChoices" "webob.exc.HTTPMovedPermanently" "webob.exc.HTTPFound" "webob.exc.HTTPSeeOther"
    "webob.exc.HTTPUseProxy" "webob.exc.HTTPTemporaryRedirect" "webob.exc.HTTPPermanentRedirect")
  (#set! kind "redirect")
  (#set! argument "0|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyramid.response.Response" "webob.Response" "webob.response.Response")
  (#no-argument? @sink "|content_type")
  (#no-argument? @sink "|headerlist")
  (#no-argument? @sink "|headers")
  (#no-argument? @sink "|json_body")
  (#no-argument? @sink "|json")
  (#set! kind "xss")
  (#set! argument "0|body"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyramid.response.Response" "webob.Response" "webob.response.Response")
  (#no-argument? @sink "|content_type")
  (#no-argument? @sink "|headerlist")
  (#no-argument? @sink "|headers")
  (#no-argument? @sink "|json_body")
  (#no-argument? @sink "|json")
  (#set! kind "xss")
  (#set! argument "|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyramid.response.Response" "webob.Response" "webob.response.Response")
  (#argument? @sink "|content_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "0|body"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyramid.response.Response" "webob.Response" "webob.response.Response")
  (#argument? @sink "|content_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyramid.response.FileResponse" "pyramid.response.FileIter")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "pyramid.request.Request.route_url" "pyramid.request.Request.route_path" "pyramid.request.Request.resource_url"
    "pyramid.request.Request.resource_path" "pyramid.request.Request.static_url" "pyramid.request.Request.static_path"
    "pyramid.request.Request.current_route_url" "pyramid.request.Request.current_route_path")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @sanitizer
  (#any-of? @_method "route_url" "route_path" "resource_url" "resource_path" "current_route_url" "current_route_path" "static_url" "static_path")
  (#any-of? @_request "request" "self.request")
  (#imports? "pyramid")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "pyramid.renderers.render" "pyramid.renderers.render_to_response")
  (#set! clears "xss"))

; The body of an answer, which is HTML unless another content type is set.
((assignment left: (attribute object: (_) @_response attribute: (identifier) @_text) right: (_) @sink)
  (#resolves? @_response "pyramid.response.Response" "webob.Response" "webob.response.Response")
  (#any-of? @_text "text" "body" "unicode_body" "ubody")
  (#set! kind "xss"))

; Headers of an answer.
((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "pyramid.response.Response.headers" "webob.Response.headers" "webob.response.Response.headers")
  (#set! kind "header"))
