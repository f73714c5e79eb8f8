;; title = "CherryPy"

((attribute) @source
  (#resolves? @source
    "cherrypy.request.params" "cherrypy.request.body" "cherrypy.request.json" "cherrypy.request.cookie"
    "cherrypy.request.path_info" "cherrypy.request.request_line" "cherrypy.request.body_params"
    "cherrypy.serving.request.params" "cherrypy.serving.request.body" "cherrypy.serving.request.json"
    "cherrypy.serving.request.cookie" "cherrypy.serving.request.path_info" "cherrypy.serving.request.request_line"
    "cherrypy.serving.request.body_params")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "cherrypy.request.headers" "cherrypy.request.query_string" "cherrypy.serving.request.headers"
    "cherrypy.serving.request.query_string")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source "cherrypy.request.path_info")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source "cherrypy.request.json")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function "cherrypy.url")
  (#set! label "address"))

; A page that is exposed gets its parameters from the request.
((decorated_definition
   (decorator (_) @_expose)
   definition: (function_definition parameters: (parameters . (identifier) @_self [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source)))
  (#callee? @_expose "cherrypy.expose")
  (#eq? @_self "self")
  (#set! label "http"))

((decorated_definition
   (decorator (_) @_expose)
   definition: (function_definition parameters: (parameters (list_splat_pattern) @source)))
  (#callee? @_expose "cherrypy.expose")
  (#set! label "http"))

((decorated_definition
   (decorator (_) @_expose)
   definition: (function_definition parameters: (parameters (dictionary_splat_pattern) @source)))
  (#callee? @_expose "cherrypy.expose")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "cherrypy.HTTPRedirect")
  (#set! kind "redirect")
  (#set! argument "0|urls"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "cherrypy.lib.static.serve_file" "cherrypy.lib.static.serve_download")
  (#set! kind "path")
  (#set! argument "0|path"))

; What an exposed method gives back is HTML.
((decorated_definition
   (decorator (_) @_expose)
   definition: (function_definition) @sink)
  (#callee? @_expose "cherrypy.expose")
  (#set! kind "xss"))

((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers "cherrypy.response.headers")
  (#set! kind "header"))
