;; title      = "CORS that lets any website read responses"
;; message    = "Any website can read these responses with the visitor's cookies; list the origins that may"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [942, 346]
;; owasp      = ["A05:2021"]
;;
;; [fix.name-origins]
;; title  = "List the origins that may"
;; safety = "review"
;; edits  = [{ replace = "@origins", with = "[\"https://example.com\"]" }]
;;
;; [fix.add-origins]
;; title  = "List the origins that may"
;; safety = "review"
;; edits  = [{ add-argument = "origins=[\"https://example.com\"]", to = "@arguments" }]
;;
;; [fix.no-credentials]
;; title  = "Send no cookies"
;; safety = "review"
;; edits  = [{ replace = "@credentials", with = "False" }]
;;
;; [fix.setting-off]
;; title  = "List the origins in `CORS_ALLOWED_ORIGINS` instead"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "False" }]

; Starlette and FastAPI. With credentials the middleware answers with the asking site's own origin.
((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_class) @arguments) @match
  (#any-of? @_add "add_middleware")
  (#resolves? @_class "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "|allow_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|allow_origins" @origins)
  (#element? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_class) @arguments) @match
  (#any-of? @_add "add_middleware")
  (#resolves? @_class "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "|allow_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|allow_origins" @origins)
  (#value? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_class) @arguments) @match
  (#any-of? @_add "add_middleware")
  (#resolves? @_class "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "|allow_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|allow_origin_regex" @origins)
  (#regex? @origins "https://evil.example")
  (#set! message "`{origins}` lets any website read these responses with the visitor's cookies; list the origins that may")
  (#set! fix "no-credentials"))

; The same as a list entry, Middleware(CORSMiddleware, …), or around an application, CORSMiddleware(app, …).
((call
   function: (_) @callee
   arguments: (argument_list . (_) @_class) @arguments) @match
  (#callee? @callee "starlette.middleware.Middleware" "fastapi.middleware.Middleware")
  (#resolves? @_class "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "|allow_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|allow_origins" @origins)
  (#element? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "4|allow_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "1|allow_origins" @origins)
  (#element? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

; Flask-CORS, whose default is every origin.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_cors.CORS" "flask_cors.extension.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin"
    "flask_cors.CORS.init_app")
  (#argument? @arguments "|supports_credentials" @credentials)
  (#value? @credentials True)
  (#no-argument? @arguments "|origins")
  (#no-argument? @arguments "|resources")
  (#set! fix "add-origins")
  (#set! fix "no-credentials"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_cors.CORS" "flask_cors.extension.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin"
    "flask_cors.CORS.init_app")
  (#argument? @arguments "|supports_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|origins" @origins)
  (#value? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_cors.CORS" "flask_cors.extension.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin"
    "flask_cors.CORS.init_app")
  (#argument? @arguments "|supports_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|origins" @origins)
  (#element? @origins "*")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_cors.CORS" "flask_cors.extension.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin"
    "flask_cors.CORS.init_app")
  (#argument? @arguments "|supports_credentials" @credentials)
  (#value? @credentials True)
  (#argument? @arguments "|origins" @origins)
  (#regex? @origins "https://evil.example")
  (#set! message "`{origins}` lets any website read these responses with the visitor's cookies; list the origins that may")
  (#set! fix "name-origins")
  (#set! fix "no-credentials"))

; aiohttp_cors.setup(app, defaults={"*": ResourceOptions(allow_credentials=True)})
((pair
   key: (string (string_content) @_origin)
   value: (call function: (_) @_options arguments: (argument_list) @_arguments)) @match
  (#eq? @_origin "*")
  (#callee? @_options "aiohttp_cors.ResourceOptions" "aiohttp_cors.resource_options.ResourceOptions")
  (#argument? @_arguments "|allow_credentials" @credentials)
  (#value? @credentials True)
  (#set! fix "no-credentials"))

; django-cors-headers. Whether CORS_ALLOW_CREDENTIALS goes with it is said elsewhere.
((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#any-of? @_setting "CORS_ALLOW_ALL_ORIGINS" "CORS_ORIGIN_ALLOW_ALL")
  (#value? @state True)
  (#not-file? "<test>" "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py")
  (#not-within? @match "if_statement" "class_definition" "function_definition")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "Any website can read the responses of this one, with the visitor's cookies if `CORS_ALLOW_CREDENTIALS` is on; list the origins in `CORS_ALLOWED_ORIGINS`")
  (#set! fix "setting-off"))

; By hand: the asking site's origin given back is the same as `*`, and works with cookies.
((assignment
   left: (subscript subscript: (string (string_content) @_header))
   right: (_) @origin) @match
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#flows-from? @origin "http")
  (#not-within? @match "if_statement" "conditional_expression")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "This allows whatever origin asks, so any website is let in; look the origin up in a list first"))

((call
   function: (attribute attribute: (identifier) @_set)
   arguments: (argument_list . (string (string_content) @_header) . (_) @origin)) @match
  (#any-of? @_set "set_header" "add_header" "append_header" "add" "set" "setdefault" "append")
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#flows-from? @origin "http")
  (#not-within? @match "if_statement" "conditional_expression")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "This allows whatever origin asks, so any website is let in; look the origin up in a list first"))

; Under a condition it may have been checked.
((assignment
   left: (subscript subscript: (string (string_content) @_header))
   right: (_) @origin) @match
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#flows-from? @origin "http")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "This allows whatever origin asks: make sure that it was looked up in a list first"))

((call
   function: (attribute attribute: (identifier) @_set)
   arguments: (argument_list . (string (string_content) @_header) . (_) @origin)) @match
  (#any-of? @_set "set_header" "add_header" "append_header" "add" "set" "setdefault" "append")
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#flows-from? @origin "http")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "This allows whatever origin asks: make sure that it was looked up in a list first"))

; Without cookies a website reads no more than it could fetch by itself, except from inside a private network.
((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_class) @arguments) @match
  (#any-of? @_add "add_middleware")
  (#resolves? @_class "starlette.middleware.cors.CORSMiddleware" "fastapi.middleware.cors.CORSMiddleware")
  (#argument? @arguments "|allow_origins" @origins)
  (#element? @origins "*")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Any website can read these responses, without cookies: right for a public API, not for one inside a network")
  (#set! fix "name-origins"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "flask_cors.CORS" "flask_cors.extension.CORS" "flask_cors.CORS.init_app")
  (#argument? @arguments "0|app")
  (#no-argument? @arguments "|origins")
  (#no-argument? @arguments "|resources")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Any website can read these responses, without cookies: right for a public API, not for one inside a network")
  (#set! fix "add-origins"))

((assignment
   left: (subscript subscript: (string (string_content) @_header))
   right: (_) @origins) @match
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#value? @origins "*")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Any website can read these responses, without cookies: right for a public API, not for one inside a network"))

((call
   function: (attribute attribute: (identifier) @_set)
   arguments: (argument_list . (string (string_content) @_header) . (_) @origins)) @match
  (#any-of? @_set "set_header" "add_header" "append_header" "add" "set" "setdefault" "append")
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#value? @origins "*")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Any website can read these responses, without cookies: right for a public API, not for one inside a network"))

((pair
   key: (string (string_content) @_header)
   value: (_) @origins) @match
  (#any-of? @_header "Access-Control-Allow-Origin" "access-control-allow-origin")
  (#value? @origins "*")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Any website can read these responses, without cookies: right for a public API, not for one inside a network"))
