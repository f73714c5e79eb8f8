;; title = "Django"

; No other request has parts of such names: they tell what it is in helpers and middleware, too, which import nothing of the framework.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "GET" "POST" "COOKIES")
  (#set! label "http"))

; A request, by name: a view is a function whose first parameter it is, or a method of a class that has it.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "body")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "headers")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "FILES")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "http"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "FILES")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "upload"))

; Of the environment of the server, what the client has sent. The address of the other machine is not among it.
((subscript
   value: (attribute object: (_) @_request attribute: (identifier) @_meta)
   subscript: (string) @_key) @source
  (#eq? @_meta "META")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#match? @_key "^[\"']PATH_INFO")
  (#set! label "http"))

; The server has split the request at line ends before.
((subscript
   value: (attribute object: (_) @_request attribute: (identifier) @_meta)
   subscript: (string) @_key) @source
  (#eq? @_meta "META")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#match? @_key "^[\"'](?:HTTP_\\w|QUERY_STRING|REQUEST_URI|CONTENT_TYPE)")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call
   function: (attribute
     object: (attribute object: (_) @_request attribute: (identifier) @_meta)
     attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#any-of? @_get "get" "pop" "setdefault")
  (#eq? @_meta "META")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#match? @_key "^[\"']PATH_INFO")
  (#set! label "http"))

; The server has split the request at line ends before.
((call
   function: (attribute
     object: (attribute object: (_) @_request attribute: (identifier) @_meta)
     attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#any-of? @_get "get" "pop" "setdefault")
  (#eq? @_meta "META")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#match? @_key "^[\"'](?:HTTP_\\w|QUERY_STRING|REQUEST_URI|CONTENT_TYPE)")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "read" "readline" "readlines" "get_signed_cookie")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "http"))

; What was encoded in the path is decoded; it stays on this site.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "path" "path_info")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "http")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; The address of the request itself: its host is one that the settings allow, so a redirect there leads nowhere
; else.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "path" "path_info")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "address"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_full_path" "get_full_path_info")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "django" "rest_framework" "ninja" "wagtail" "allauth")
  (#set! label "address"))

; And by annotation.
((attribute) @source
  (#resolves? @source
    "django.http.HttpRequest.GET" "django.http.HttpRequest.POST" "django.http.HttpRequest.COOKIES"
    "django.http.HttpRequest.body" "django.http.HttpRequest.FILES" "django.http.request.HttpRequest.GET"
    "django.http.request.HttpRequest.POST" "django.http.request.HttpRequest.COOKIES"
    "django.http.request.HttpRequest.body" "django.http.request.HttpRequest.FILES"
    "django.core.handlers.wsgi.WSGIRequest.GET" "django.core.handlers.wsgi.WSGIRequest.POST"
    "django.core.handlers.wsgi.WSGIRequest.COOKIES" "django.core.handlers.wsgi.WSGIRequest.body"
    "django.core.handlers.wsgi.WSGIRequest.FILES" "django.core.handlers.asgi.ASGIRequest.GET"
    "django.core.handlers.asgi.ASGIRequest.POST" "django.core.handlers.asgi.ASGIRequest.COOKIES"
    "django.core.handlers.asgi.ASGIRequest.body" "django.core.handlers.asgi.ASGIRequest.FILES")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "django.http.HttpRequest.headers" "django.http.request.HttpRequest.headers"
    "django.core.handlers.wsgi.WSGIRequest.headers" "django.core.handlers.asgi.ASGIRequest.headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source
    "django.http.HttpRequest.FILES" "django.http.request.HttpRequest.FILES"
    "django.core.handlers.wsgi.WSGIRequest.FILES" "django.core.handlers.asgi.ASGIRequest.FILES")
  (#set! label "upload"))

((call function: (_) @_function) @source
  (#callee? @_function
    "django.http.HttpRequest.read" "django.http.HttpRequest.readline" "django.http.HttpRequest.readlines"
    "django.http.HttpRequest.get_signed_cookie" "django.http.request.HttpRequest.read"
    "django.http.request.HttpRequest.readline" "django.http.request.HttpRequest.readlines"
    "django.http.request.HttpRequest.get_signed_cookie" "django.core.handlers.wsgi.WSGIRequest.read"
    "django.core.handlers.wsgi.WSGIRequest.readline" "django.core.handlers.wsgi.WSGIRequest.readlines"
    "django.core.handlers.wsgi.WSGIRequest.get_signed_cookie" "django.core.handlers.asgi.ASGIRequest.read"
    "django.core.handlers.asgi.ASGIRequest.readline" "django.core.handlers.asgi.ASGIRequest.readlines"
    "django.core.handlers.asgi.ASGIRequest.get_signed_cookie")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "django.http.HttpRequest.path" "django.http.HttpRequest.path_info" "django.http.request.HttpRequest.path"
    "django.http.request.HttpRequest.path_info" "django.core.handlers.wsgi.WSGIRequest.path"
    "django.core.handlers.wsgi.WSGIRequest.path_info" "django.core.handlers.asgi.ASGIRequest.path"
    "django.core.handlers.asgi.ASGIRequest.path_info")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function
    "django.http.HttpRequest.get_full_path" "django.http.HttpRequest.get_full_path_info"
    "django.http.request.HttpRequest.get_full_path" "django.http.request.HttpRequest.get_full_path_info"
    "django.core.handlers.wsgi.WSGIRequest.get_full_path" "django.core.handlers.wsgi.WSGIRequest.get_full_path_info"
    "django.core.handlers.asgi.ASGIRequest.get_full_path" "django.core.handlers.asgi.ASGIRequest.get_full_path_info")
  (#set! label "address"))

; What a view is given from the path of the request. Names of numbers and of what views hand to each other are left
; out: the path is elsewhere.
((function_definition
   name: (identifier) @_name
   parameters: (parameters . [(identifier) (typed_parameter (identifier) type: (type))] @_request [(identifier) (default_parameter)] @source))
  (#match? @_request "^request\\b")
  (#not-match? @_name "^_")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|week|count|index|limit|offset|version)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID|date|datetime)\\b.*)(?:\\s*[:=].*)?$")
  (#not-match? @source "(?i)^(?:\\w+_)?(?:form|formset|user|obj|object|instance|queryset|qs|context|response|exception|exc|error|model|site|settings|config|callback|handler|view|func|function|fn|data|payload|params|backend|storage|serializer|serialized|cls|extra_context|template_name|template|extra|event|sender|item|items|objects|permissions|args|kwargs|get_response|\\w*_class|\\w*_form|\\w*_func)(?:\\s*[:=].*)?$")
  (#file? "**/views.py" "**/views/**/*.py" "views.py" "**/*_views.py" "*_views.py")
  (#imports? "django" "rest_framework")
  (#set! label "http"))

((function_definition
   name: (identifier) @_name
   parameters: (parameters . [(identifier) (typed_parameter (identifier) type: (type))] @_request
     [(typed_parameter type: (type) @_type) (typed_default_parameter type: (type) @_type)] @source))
  (#match? @_request "^request\\b")
  (#not-match? @_name "^_")
  (#match? @_type "^[\"']?(?:str|Optional\\[str\\])\\b")
  (#file? "**/views.py" "**/views/**/*.py" "views.py" "**/*_views.py" "*_views.py")
  (#imports? "django" "rest_framework")
  (#set! label "http"))

((function_definition
   name: (identifier) @_name
   parameters: (parameters . (identifier) @_self . [(identifier) (typed_parameter (identifier) type: (type))] @_request [(identifier) (default_parameter)] @source))
  (#any-of? @_name "get" "post" "put" "patch" "delete" "head" "options" "dispatch" "list" "create" "retrieve" "update" "partial_update" "destroy")
  (#eq? @_self "self")
  (#match? @_request "^_?request\\b")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|week|count|index|limit|offset|version)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID|date|datetime)\\b.*)(?:\\s*[:=].*)?$")
  (#not-match? @source "(?i)^(?:\\w+_)?(?:form|formset|user|obj|object|instance|queryset|qs|context|response|exception|exc|error|model|site|settings|config|callback|handler|view|func|function|fn|data|payload|params|backend|storage|serializer|serialized|cls|extra_context|template_name|template|extra|event|sender|item|items|objects|permissions|args|kwargs|get_response|\\w*_class|\\w*_form|\\w*_func)(?:\\s*[:=].*)?$")
  (#imports? "django.views" "rest_framework" "django.contrib.auth.views")
  (#set! label "http"))

((function_definition
   name: (identifier) @_name
   parameters: (parameters . (identifier) @_self . [(identifier) (typed_parameter (identifier) type: (type))] @_request
     [(typed_parameter type: (type) @_type) (typed_default_parameter type: (type) @_type)] @source))
  (#any-of? @_name "get" "post" "put" "patch" "delete" "head" "options" "dispatch" "list" "create" "retrieve" "update" "partial_update" "destroy")
  (#eq? @_self "self")
  (#match? @_request "^_?request\\b")
  (#match? @_type "^[\"']?(?:str|Optional\\[str\\])\\b")
  (#imports? "django.views" "rest_framework" "django.contrib.auth.views")
  (#set! label "http"))

; Which path that is a part of, and what it lets through, stands elsewhere.
((subscript
   value: (attribute object: (identifier) @_self attribute: (identifier) @_kwargs)
   subscript: (string) @_key) @source
  (#eq? @_self "self")
  (#eq? @_kwargs "kwargs")
  (#not-match? @_key "(?i)^[\"'](?:pk|(?:\\w+_)?(?:id|pk|uuid|number|page|year|month|day))[\"']$")
  (#imports? "django" "rest_framework")
  (#set! label "http")
  (#set! clears "certainty"))

((call
   function: (attribute
     object: (attribute object: (identifier) @_self attribute: (identifier) @_kwargs)
     attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_key)) @source
  (#any-of? @_get "get" "pop")
  (#eq? @_self "self")
  (#eq? @_kwargs "kwargs")
  (#not-match? @_key "(?i)^[\"'](?:pk|(?:\\w+_)?(?:id|pk|uuid|number|page|year|month|day))[\"']$")
  (#imports? "django.views" "rest_framework")
  (#set! label "http")
  (#set! clears "certainty"))

; What a form has looked at is of the type that its field says, and still the words of somebody else.
((attribute attribute: (identifier) @_data) @source
  (#eq? @_data "cleaned_data")
  (#imports? "django")
  (#set! label "validated"))

; Text that HTML shows as it is, HTML that Django has put together, and the words of a translator.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "django.utils.html.escape" "django.utils.html.conditional_escape")
  (#set! clears "text-xss")
  (#set! clears "quoted-xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.utils.html.escapejs" "django.utils.html.format_html" "django.utils.html.format_html_join"
    "django.utils.html.json_script" "django.utils.html.urlize" "django.utils.html.linebreaks"
    "django.forms.utils.flatatt" "django.template.loader.render_to_string"
    "django.shortcuts.resolve_url" "django.templatetags.static.static" "django.utils.text.slugify"
    "django.utils.http.urlencode" "django.middleware.csrf.get_token" "django.utils.translation.gettext"
    "django.utils.translation.gettext_lazy" "django.utils.translation.gettext_noop"
    "django.utils.translation.ngettext" "django.utils.translation.ngettext_lazy" "django.utils.translation.pgettext"
    "django.utils.translation.pgettext_lazy" "django.utils.translation.npgettext"
    "django.utils.translation.npgettext_lazy" "django.utils.translation.ugettext"
    "django.utils.translation.ugettext_lazy" "django.utils.translation.ungettext")
  (#set! clears "xss"))

; Where a view that only redirects leads to. Django encodes the address: a backslash in it is none for browsers.
((function_definition name: (identifier) @_name) @sink
  (#eq? @_name "get_redirect_url")
  (#imports? "django.views")
  (#set! kind "encoded-redirect"))

((call function: (_) @_function) @through
  (#callee? @_function
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.html.mark_safe" "django.utils.html.SafeString" "django.utils.html.conditional_escape"
    "django.utils.encoding.force_str" "django.utils.encoding.smart_str" "django.utils.encoding.force_text")
  (#set! from "0|s"))

; What is said to be HTML already is not escaped any more, and the format of what escapes its arguments is not.
((call function: (_) @_function) @returns
  (#callee? @_function
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeText" "django.utils.html.mark_safe"
    "django.utils.html.SafeString")
  (#set! type "django.utils.safestring.SafeString"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.utils.html.format_html")
  (#set! kind "xss")
  (#set! argument "0|format_string"))

; HTML of a template, which escapes; JSON is not shown as HTML.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.shortcuts.render" "django.shortcuts.render_to_response" "django.http.JsonResponse"
    "django.http.response.JsonResponse" "django.template.response.TemplateResponse"
    "django.template.response.SimpleTemplateResponse")
  (#set! clears "xss"))

; Addresses of views, with everything encoded.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.urls.reverse" "django.urls.reverse_lazy" "django.core.urlresolvers.reverse"
    "django.core.urlresolvers.reverse_lazy")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; Letters, digits and hyphens, and a place that is below the folder.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.utils.text.slugify" "django.utils.text.get_valid_filename" "django.utils._os.safe_join"
    "django.utils.encoding.filepath_to_uri" "django.core.files.utils.validate_file_name")
  (#set! clears "path"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "django.utils.text.slugify")
  (#set! clears "redirect")
  (#set! clears "ssrf")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "regex")
  (#set! clears "format"))

; What the program has signed is what it once wrote.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.core.signing.loads" "django.core.signing.Signer.unsign" "django.core.signing.Signer.unsign_object"
    "django.core.signing.TimestampSigner.unsign" "django.core.signing.TimestampSigner.unsign_object")
  (#set! clears "redirect")
  (#set! clears "ssrf")
  (#set! clears "session")
  (#set! clears "path")
  (#set! clears "deserialization"))

; Answers. One without another content type is HTML.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.shortcuts.redirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|to"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.http.HttpResponseRedirect" "django.http.HttpResponsePermanentRedirect"
    "django.http.response.HttpResponseRedirect" "django.http.response.HttpResponsePermanentRedirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|redirect_to"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.http.HttpResponse" "django.http.HttpResponseBadRequest" "django.http.HttpResponseNotFound"
    "django.http.HttpResponseForbidden" "django.http.HttpResponseGone" "django.http.HttpResponseServerError"
    "django.http.response.HttpResponse" "django.http.response.HttpResponseBadRequest"
    "django.http.response.HttpResponseNotFound" "django.http.response.HttpResponseForbidden"
    "django.http.response.HttpResponseGone" "django.http.response.HttpResponseServerError")
  (#no-argument? @sink "1|content_type")
  (#no-argument? @sink "|headers")
  (#set! kind "xss")
  (#set! argument "0|content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.http.HttpResponse" "django.http.HttpResponseBadRequest" "django.http.HttpResponseNotFound"
    "django.http.HttpResponseForbidden" "django.http.HttpResponseGone" "django.http.HttpResponseServerError"
    "django.http.response.HttpResponse" "django.http.response.HttpResponseBadRequest"
    "django.http.response.HttpResponseNotFound" "django.http.response.HttpResponseForbidden"
    "django.http.response.HttpResponseGone" "django.http.response.HttpResponseServerError")
  (#argument? @sink "1|content_type" @type)
  (#value-match? @type "(?i)html|svg|xml")
  (#set! kind "xss")
  (#set! argument "0|content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.http.StreamingHttpResponse" "django.http.response.StreamingHttpResponse")
  (#no-argument? @sink "1|content_type")
  (#no-argument? @sink "|headers")
  (#set! kind "xss")
  (#set! argument "0|streaming_content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.http.StreamingHttpResponse" "django.http.response.StreamingHttpResponse")
  (#argument? @sink "1|content_type" @type)
  (#value-match? @type "(?i)html|svg|xml")
  (#set! kind "xss")
  (#set! argument "0|streaming_content"))

; Headers of an answer.
((assignment left: (subscript value: (_) @_response) right: (_) @sink)
  (#resolves? @_response
    "django.http.HttpResponse" "django.http.StreamingHttpResponse" "django.http.FileResponse"
    "django.http.JsonResponse" "django.http.HttpResponseRedirect" "django.http.HttpResponseBadRequest"
    "django.http.HttpResponseNotFound" "django.http.HttpResponseForbidden" "django.http.response.HttpResponse"
    "django.http.response.StreamingHttpResponse" "django.http.response.FileResponse"
    "django.http.response.JsonResponse" "django.http.response.HttpResponseRedirect"
    "django.http.response.HttpResponseBadRequest" "django.http.response.HttpResponseNotFound"
    "django.http.response.HttpResponseForbidden")
  (#set! kind "header"))

((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "django.http.HttpResponse.headers" "django.http.StreamingHttpResponse.headers" "django.http.FileResponse.headers"
    "django.http.JsonResponse.headers" "django.http.HttpResponseRedirect.headers"
    "django.http.HttpResponseBadRequest.headers" "django.http.HttpResponseNotFound.headers"
    "django.http.HttpResponseForbidden.headers" "django.http.response.HttpResponse.headers"
    "django.http.response.StreamingHttpResponse.headers" "django.http.response.FileResponse.headers"
    "django.http.response.JsonResponse.headers" "django.http.response.HttpResponseRedirect.headers"
    "django.http.response.HttpResponseBadRequest.headers" "django.http.response.HttpResponseNotFound.headers"
    "django.http.response.HttpResponseForbidden.headers")
  (#set! kind "header"))

((assignment
   left: (subscript value: (identifier) @_response subscript: (string) @_key)
   right: (_) @sink)
  (#any-of? @_response "response" "resp")
  (#match? @_key "^[\"'][A-Z][A-Za-z]+(?:-[A-Za-z]+)*[\"']$")
  (#imports? "django.http" "django.shortcuts")
  (#set! kind "header"))

((assignment left: (subscript value: (_) @_response subscript: (string) @_key) right: (_) @sink)
  (#resolves? @_response
    "django.http.HttpResponse" "django.http.StreamingHttpResponse" "django.http.FileResponse"
    "django.http.JsonResponse" "django.http.HttpResponseRedirect" "django.http.HttpResponseBadRequest"
    "django.http.HttpResponseNotFound" "django.http.HttpResponseForbidden" "django.http.response.HttpResponse"
    "django.http.response.StreamingHttpResponse" "django.http.response.FileResponse"
    "django.http.response.JsonResponse" "django.http.response.HttpResponseRedirect"
    "django.http.response.HttpResponseBadRequest" "django.http.response.HttpResponseNotFound"
    "django.http.response.HttpResponseForbidden")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

; A body that is HTML.
((assignment left: (attribute object: (_) @_response attribute: (identifier) @_content) right: (_) @sink)
  (#resolves? @_response "django.http.HttpResponse" "django.http.response.HttpResponse")
  (#eq? @_content "content")
  (#set! kind "xss"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.http.HttpResponse.write" "django.http.response.HttpResponse.write")
  (#set! kind "xss")
  (#set! argument "0|content"))

; A template that was loaded escapes.
((call function: (_) @_function) @returns
  (#callee? @_function
    "django.template.loader.get_template" "django.template.loader.select_template" "django.template.Template"
    "django.template.base.Template")
  (#set! type "django.template.Template"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "django.template.Template.render")
  (#set! clears "xss"))

; Checks of addresses and words.
((call function: (_) @_function) @guard
  (#callee? @_function "django.utils.http.url_has_allowed_host_and_scheme" "django.utils.http.is_safe_url")
  (#set! clears "redirect")
  (#set! clears "ssrf")
  (#set! when "true")
  (#set! argument "0|url"))

((call function: (_) @_function) @guard
  (#callee? @_function
    "django.core.validators.validate_slug" "django.core.validators.validate_integer"
    "django.core.validators.validate_comma_separated_integer_list")
  (#set! clears "all")
  (#set! when "returns"))

((call function: (_) @_function) @guard
  (#callee? @_function "django.core.files.utils.validate_file_name")
  (#set! clears "path")
  (#set! when "returns"))

; An application or a model that is looked up by its name is one of the program's own.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.apps.apps.get_app_config" "django.apps.apps.get_model" "django.apps.apps.get_registered_model"
    "django.apps.AppConfig.get_model")
  (#set! clears "all"))

((call function: (_) @_function) @returns
  (#callee? @_function "django.apps.apps.get_app_config")
  (#set! type "django.apps.AppConfig"))
