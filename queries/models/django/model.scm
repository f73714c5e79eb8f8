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

; Text that HTML shows as it is, HTML that Django has put together, and the words of a translator.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.utils.html.escape" "django.utils.html.conditional_escape" "django.utils.html.escapejs" "django.utils.html.format_html"
    "django.utils.html.format_html_join" "django.utils.html.json_script"
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.forms.utils.flatatt"
    "django.template.loader.render_to_string" "django.urls.reverse" "django.urls.reverse_lazy"
    "django.shortcuts.resolve_url" "django.templatetags.static.static" "django.utils.text.slugify" "django.utils.http.urlencode"
    "django.middleware.csrf.get_token" "django.utils.translation.gettext" "django.utils.translation.gettext_lazy"
    "django.utils.translation.ngettext" "django.utils.translation.ngettext_lazy" "django.utils.translation.pgettext"
    "django.utils.translation.pgettext_lazy" "django.utils.translation.ugettext" "django.utils.translation.ugettext_lazy")
  (#set! clears "xss"))
