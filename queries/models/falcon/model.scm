;; title = "Falcon"

((attribute) @source
  (#resolves? @source
    "falcon.Request.params" "falcon.Request.media" "falcon.Request.stream" "falcon.Request.bounded_stream"
    "falcon.Request.cookies" "falcon.Request.auth" "falcon.request.Request.params" "falcon.request.Request.media"
    "falcon.request.Request.stream" "falcon.request.Request.bounded_stream" "falcon.request.Request.cookies"
    "falcon.request.Request.auth" "falcon.asgi.Request.params" "falcon.asgi.Request.media"
    "falcon.asgi.Request.stream" "falcon.asgi.Request.bounded_stream" "falcon.asgi.Request.cookies"
    "falcon.asgi.Request.auth" "falcon.asgi.request.Request.params" "falcon.asgi.request.Request.media"
    "falcon.asgi.request.Request.stream" "falcon.asgi.request.Request.bounded_stream"
    "falcon.asgi.request.Request.cookies" "falcon.asgi.request.Request.auth")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "falcon.Request.headers" "falcon.Request.headers_lower" "falcon.Request.query_string"
    "falcon.Request.user_agent" "falcon.request.Request.headers" "falcon.request.Request.headers_lower"
    "falcon.request.Request.query_string" "falcon.request.Request.user_agent" "falcon.asgi.Request.headers"
    "falcon.asgi.Request.headers_lower" "falcon.asgi.Request.query_string" "falcon.asgi.Request.user_agent"
    "falcon.asgi.request.Request.headers" "falcon.asgi.request.Request.headers_lower"
    "falcon.asgi.request.Request.query_string" "falcon.asgi.request.Request.user_agent")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute) @source
  (#resolves? @source
    "falcon.Request.referer" "falcon.request.Request.referer" "falcon.asgi.Request.referer"
    "falcon.asgi.request.Request.referer")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((call function: (_) @_function) @source
  (#callee? @_function
    "falcon.Request.get_param" "falcon.Request.get_param_as_list" "falcon.Request.get_param_as_dict"
    "falcon.Request.get_param_as_json" "falcon.Request.get_param_as_media" "falcon.Request.get_media"
    "falcon.Request.get_cookie_values" "falcon.Request.get_query_string_as_media" "falcon.request.Request.get_param"
    "falcon.request.Request.get_param_as_list" "falcon.request.Request.get_param_as_dict"
    "falcon.request.Request.get_param_as_json" "falcon.request.Request.get_param_as_media"
    "falcon.request.Request.get_media" "falcon.request.Request.get_cookie_values"
    "falcon.request.Request.get_query_string_as_media" "falcon.asgi.Request.get_param"
    "falcon.asgi.Request.get_param_as_list" "falcon.asgi.Request.get_param_as_dict"
    "falcon.asgi.Request.get_param_as_json" "falcon.asgi.Request.get_param_as_media" "falcon.asgi.Request.get_media"
    "falcon.asgi.Request.get_cookie_values" "falcon.asgi.Request.get_query_string_as_media"
    "falcon.asgi.request.Request.get_param" "falcon.asgi.request.Request.get_param_as_list"
    "falcon.asgi.request.Request.get_param_as_dict" "falcon.asgi.request.Request.get_param_as_json"
    "falcon.asgi.request.Request.get_param_as_media" "falcon.asgi.request.Request.get_media"
    "falcon.asgi.request.Request.get_cookie_values" "falcon.asgi.request.Request.get_query_string_as_media")
  (#set! label "http"))

; The server has split the request at line ends before.
((call function: (_) @_function) @source
  (#callee? @_function
    "falcon.Request.get_header" "falcon.request.Request.get_header" "falcon.asgi.Request.get_header"
    "falcon.asgi.request.Request.get_header")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source
    "falcon.Request.url" "falcon.Request.uri" "falcon.Request.path" "falcon.Request.relative_uri"
    "falcon.Request.forwarded_uri" "falcon.request.Request.url" "falcon.request.Request.uri"
    "falcon.request.Request.path" "falcon.request.Request.relative_uri" "falcon.request.Request.forwarded_uri"
    "falcon.asgi.Request.url" "falcon.asgi.Request.uri" "falcon.asgi.Request.path" "falcon.asgi.Request.relative_uri"
    "falcon.asgi.Request.forwarded_uri" "falcon.asgi.request.Request.url" "falcon.asgi.request.Request.uri"
    "falcon.asgi.request.Request.path" "falcon.asgi.request.Request.relative_uri"
    "falcon.asgi.request.Request.forwarded_uri")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source
    "falcon.Request.media" "falcon.request.Request.media" "falcon.asgi.Request.media"
    "falcon.asgi.request.Request.media")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function
    "falcon.Request.get_media" "falcon.request.Request.get_media" "falcon.asgi.Request.get_media"
    "falcon.asgi.request.Request.get_media")
  (#set! label "json"))

; A request, by name: responders are methods with a request and a response.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "params" "media" "stream" "bounded_stream" "cookies" "auth")
  (#imports? "falcon")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "headers" "headers_lower" "query_string" "user_agent")
  (#imports? "falcon")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#eq? @_part "referer")
  (#imports? "falcon")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method
    "get_param" "get_param_as_list" "get_param_as_dict" "get_param_as_json" "get_param_as_media" "get_media"
    "get_cookie_values" "get_query_string_as_media")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "falcon")
  (#set! label "http"))

; The server has split the request at line ends before.
((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_header")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "falcon")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "url" "uri" "path" "relative_uri" "forwarded_uri")
  (#imports? "falcon")
  (#set! label "address"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "media")
  (#imports? "falcon")
  (#set! label "json"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_media")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "falcon")
  (#set! label "json"))

; What the path fills.
((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) . (_) . (_) [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_verb "on_get" "on_post" "on_put" "on_patch" "on_delete" "on_head" "on_options" "on_get_collection" "on_post_collection")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "falcon")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "falcon.HTTPMovedPermanently" "falcon.HTTPFound" "falcon.HTTPSeeOther" "falcon.HTTPTemporaryRedirect"
    "falcon.HTTPPermanentRedirect" "falcon.redirects.HTTPMovedPermanently" "falcon.redirects.HTTPFound"
    "falcon.redirects.HTTPSeeOther" "falcon.redirects.HTTPTemporaryRedirect" "falcon.redirects.HTTPPermanentRedirect")
  (#set! kind "redirect")
  (#set! argument "0|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "falcon.Response.set_header" "falcon.Response.append_header" "falcon.response.Response.set_header"
    "falcon.response.Response.append_header" "falcon.asgi.Response.set_header" "falcon.asgi.Response.append_header")
  (#set! kind "header")
  (#set! argument "1|value"))

; A response, by name.
((call function: (attribute object: (_) @_response attribute: (identifier) @_method) arguments: (argument_list) @sink)
  (#any-of? @_response "resp" "response" "res")
  (#any-of? @_method "set_header" "append_header")
  (#imports? "falcon")
  (#set! kind "header")
  (#set! argument "1|value"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "falcon.secure_filename" "falcon.util.misc.secure_filename" "falcon.util.secure_filename")
  (#set! clears "path")
  (#set! clears "xss")
  (#set! clears "header"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "falcon.media.multipart.BodyPart.secure_filename")
  (#set! clears "path"))

; A body with a tag in it is HTML; without a content type it would be JSON.
((assignment left: (attribute object: (_) @_response attribute: (identifier) @_text) right: (_) @sink)
  (#any-of? @_response "resp" "response" "res")
  (#any-of? @_text "text" "body" "data")
  (#imports? "falcon")
  (#value-match? @sink "<[a-zA-Z!/]")
  (#set! kind "xss"))
