;; title = "Sessions"

; What is known of a visitor from one request to the next.
((call
   function: (attribute object: (_) @_session attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#match? @_session "(?:^|\\.)session$")
  (#any-of? @_method "update")
  (#imports? "flask" "quart" "django" "starlette" "fastapi" "sanic" "aiohttp_session" "bottle" "pyramid" "cherrypy" "litestar")
  (#set! kind "session")
  (#set! argument "0"))

((call
   function: (attribute object: (_) @_session attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#match? @_session "(?:^|\\.)session$")
  (#any-of? @_method "setdefault" "__setitem__")
  (#imports? "flask" "quart" "django" "starlette" "fastapi" "sanic" "aiohttp_session" "bottle" "pyramid" "cherrypy" "litestar")
  (#set! kind "session")
  (#set! argument "1"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_method "set_session")
  (#imports? "litestar")
  (#set! kind "session")
  (#set! argument "0|value"))
