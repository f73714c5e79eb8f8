;; title = "Django REST framework"

; A request, by name and by annotation. Headers, cookies and files are those of Django.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "data" "query_params")
  (#imports? "rest_framework" "adrf" "drf_spectacular")
  (#set! label "http"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "data")
  (#imports? "rest_framework" "adrf" "drf_spectacular")
  (#set! label "json"))

((attribute) @source
  (#resolves? @source
    "rest_framework.request.Request.data" "rest_framework.request.Request.query_params"
    "rest_framework.request.Request.GET" "rest_framework.request.Request.POST" "rest_framework.request.Request.FILES"
    "rest_framework.request.Request.COOKIES" "rest_framework.request.Request.META"
    "rest_framework.request.Request.body" "rest_framework.views.Request.data"
    "rest_framework.views.Request.query_params" "rest_framework.views.Request.GET"
    "rest_framework.views.Request.POST" "rest_framework.views.Request.FILES" "rest_framework.views.Request.COOKIES"
    "rest_framework.views.Request.META" "rest_framework.views.Request.body")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source "rest_framework.request.Request.headers" "rest_framework.views.Request.headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute) @source
  (#resolves? @source "rest_framework.request.Request.data" "rest_framework.views.Request.data")
  (#set! label "json"))

((attribute) @source
  (#resolves? @source "rest_framework.request.Request.FILES" "rest_framework.views.Request.FILES")
  (#set! label "upload"))

; A router takes whatever has no slash in it for what tells an object from others.
((function_definition
   parameters: (parameters . (identifier) @_self . [(identifier) (typed_parameter)] @_request [(identifier) (default_parameter)] @source))
  (#eq? @_self "self")
  (#match? @_request "^request\\b")
  (#match? @source "^(?:pk|slug|lookup|uuid)\\b")
  (#imports? "rest_framework.viewsets")
  (#set! label "http"))

; What a serializer has looked at is of the type that its field says, and still the words of somebody else.
((attribute attribute: (identifier) @_data) @source
  (#eq? @_data "validated_data")
  (#imports? "rest_framework")
  (#set! label "validated"))

; JSON is not shown as HTML; where a browser asks, the page that shows it escapes.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "rest_framework.response.Response" "rest_framework.views.Response")
  (#set! clears "xss"))

; Addresses of views, with everything encoded.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "rest_framework.reverse.reverse" "rest_framework.reverse.reverse_lazy")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))
