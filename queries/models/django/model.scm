;; title = "Django"

; A request, by name.
((attribute
   object: (identifier) @_request
   attribute: (identifier) @_part) @source
  (#eq? @_request "request")
  (#any-of? @_part "GET" "POST" "FILES" "COOKIES" "META" "headers" "body" "data" "query_params")
  (#imports? "django" "rest_framework")
  (#set! label "http"))

((attribute
   object: (attribute object: (identifier) @_self attribute: (identifier) @_request)
   attribute: (identifier) @_part) @source
  (#eq? @_self "self")
  (#eq? @_request "request")
  (#any-of? @_part "GET" "POST" "FILES" "COOKIES" "META" "headers" "body" "data" "query_params")
  (#imports? "django" "rest_framework")
  (#set! label "http"))

; And by annotation.
((attribute) @source
  (#resolves? @source
    "django.http.HttpRequest.GET" "django.http.HttpRequest.POST" "django.http.HttpRequest.FILES"
    "django.http.HttpRequest.COOKIES" "django.http.HttpRequest.META" "django.http.HttpRequest.headers"
    "django.http.HttpRequest.body" "django.http.request.HttpRequest.GET" "django.http.request.HttpRequest.POST"
    "django.http.request.HttpRequest.FILES" "django.http.request.HttpRequest.COOKIES"
    "django.http.request.HttpRequest.META" "django.http.request.HttpRequest.headers"
    "django.http.request.HttpRequest.body" "rest_framework.request.Request.data"
    "rest_framework.request.Request.query_params")
  (#set! label "http"))

; Raw SQL.
((call function: (_) @_function) @returns
  (#callee? @_function "django.db.connection.cursor" "django.db.connection.chunked_cursor")
  (#set! type "django.db.backends.utils.CursorWrapper"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.db.backends.utils.CursorWrapper.execute" "django.db.backends.utils.CursorWrapper.executemany")
  (#set! kind "sql")
  (#set! argument "0|sql"))
