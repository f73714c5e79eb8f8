;; title = "Starlette"

((attribute) @source
  (#resolves? @source
    "starlette.requests.Request.query_params" "starlette.requests.Request.path_params"
    "starlette.requests.Request.cookies" "fastapi.Request.query_params" "fastapi.Request.path_params"
    "fastapi.Request.cookies" "fastapi.requests.Request.query_params" "fastapi.requests.Request.path_params"
    "fastapi.requests.Request.cookies" "starlette.requests.HTTPConnection.query_params"
    "starlette.requests.HTTPConnection.path_params" "starlette.requests.HTTPConnection.cookies"
    "fastapi.requests.HTTPConnection.query_params" "fastapi.requests.HTTPConnection.path_params"
    "fastapi.requests.HTTPConnection.cookies" "starlette.websockets.WebSocket.query_params"
    "starlette.websockets.WebSocket.path_params" "starlette.websockets.WebSocket.cookies"
    "fastapi.WebSocket.query_params" "fastapi.WebSocket.path_params" "fastapi.WebSocket.cookies"
    "fastapi.websockets.WebSocket.query_params" "fastapi.websockets.WebSocket.path_params"
    "fastapi.websockets.WebSocket.cookies")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "starlette.requests.Request.headers" "fastapi.Request.headers" "fastapi.requests.Request.headers"
    "starlette.requests.HTTPConnection.headers" "fastapi.requests.HTTPConnection.headers"
    "starlette.websockets.WebSocket.headers" "fastapi.WebSocket.headers" "fastapi.websockets.WebSocket.headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (_) @_function) @source
  (#callee? @_function
    "starlette.requests.Request.json" "starlette.requests.Request.form" "starlette.requests.Request.body"
    "starlette.requests.Request.stream" "fastapi.Request.json" "fastapi.Request.form" "fastapi.Request.body"
    "fastapi.Request.stream" "fastapi.requests.Request.json" "fastapi.requests.Request.form"
    "fastapi.requests.Request.body" "fastapi.requests.Request.stream")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "starlette.websockets.WebSocket.receive" "starlette.websockets.WebSocket.receive_text"
    "starlette.websockets.WebSocket.receive_json" "starlette.websockets.WebSocket.receive_bytes"
    "starlette.websockets.WebSocket.iter_text" "starlette.websockets.WebSocket.iter_json"
    "starlette.websockets.WebSocket.iter_bytes" "fastapi.WebSocket.receive" "fastapi.WebSocket.receive_text"
    "fastapi.WebSocket.receive_json" "fastapi.WebSocket.receive_bytes" "fastapi.WebSocket.iter_text"
    "fastapi.WebSocket.iter_json" "fastapi.WebSocket.iter_bytes" "fastapi.websockets.WebSocket.receive"
    "fastapi.websockets.WebSocket.receive_text" "fastapi.websockets.WebSocket.receive_json"
    "fastapi.websockets.WebSocket.receive_bytes" "fastapi.websockets.WebSocket.iter_text"
    "fastapi.websockets.WebSocket.iter_json" "fastapi.websockets.WebSocket.iter_bytes")
  (#set! label "http"))

; A request, by name: an endpoint is a function of it, and seldom says of what class it is.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "websocket" "ws")
  (#any-of? @_part "query_params" "path_params" "cookies")
  (#imports? "starlette")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "websocket" "ws")
  (#any-of? @_part "headers")
  (#imports? "starlette")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "json" "form" "body" "stream")
  (#any-of? @_request "request" "self.request" "req")
  (#imports? "starlette.applications" "starlette.routing" "starlette.endpoints" "starlette.requests")
  (#set! label "http"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#eq? @_method "json")
  (#any-of? @_request "request" "self.request" "req")
  (#imports? "starlette.applications" "starlette.routing" "starlette.endpoints" "starlette.requests")
  (#set! label "json"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#eq? @_method "form")
  (#any-of? @_request "request" "self.request" "req")
  (#imports? "starlette.applications" "starlette.routing" "starlette.endpoints" "starlette.requests")
  (#set! label "upload"))

; The address of the request itself: its host is the one that the client has asked, so a redirect there leads
; nowhere else.
((attribute) @source
  (#resolves? @source
    "starlette.requests.Request.url" "starlette.requests.Request.base_url" "fastapi.Request.url"
    "fastapi.Request.base_url" "fastapi.requests.Request.url" "fastapi.requests.Request.base_url"
    "starlette.requests.HTTPConnection.url" "starlette.requests.HTTPConnection.base_url"
    "fastapi.requests.HTTPConnection.url" "fastapi.requests.HTTPConnection.base_url"
    "starlette.websockets.WebSocket.url" "starlette.websockets.WebSocket.base_url" "fastapi.WebSocket.url"
    "fastapi.WebSocket.base_url" "fastapi.websockets.WebSocket.url" "fastapi.websockets.WebSocket.base_url")
  (#set! label "address"))

; A document, not text.
((call function: (_) @_function) @source
  (#callee? @_function "starlette.requests.Request.json" "fastapi.Request.json" "fastapi.requests.Request.json")
  (#set! label "json"))

; A form with files, under names that the client chooses.
((call function: (_) @_function) @source
  (#callee? @_function "starlette.requests.Request.form" "fastapi.Request.form" "fastapi.requests.Request.form")
  (#set! label "upload"))

; Addresses of views, with everything encoded.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "starlette.requests.Request.url_for" "fastapi.Request.url_for" "fastapi.requests.Request.url_for"
    "starlette.requests.HTTPConnection.url_for" "fastapi.requests.HTTPConnection.url_for"
    "starlette.websockets.WebSocket.url_for" "fastapi.WebSocket.url_for" "fastapi.websockets.WebSocket.url_for"
    "starlette.applications.Starlette.url_path_for" "fastapi.FastAPI.url_path_for" "fastapi.APIRouter.url_path_for"
    "starlette.routing.Router.url_path_for")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; HTML of a template, which escapes; JSON and plain text are not shown as HTML.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "starlette.templating.Jinja2Templates.TemplateResponse" "fastapi.templating.Jinja2Templates.TemplateResponse"
    "starlette.responses.JSONResponse" "starlette.responses.PlainTextResponse" "starlette.responses.ORJSONResponse"
    "starlette.responses.UJSONResponse" "starlette.responses.RedirectResponse" "starlette.responses.FileResponse"
    "fastapi.responses.JSONResponse" "fastapi.responses.PlainTextResponse" "fastapi.responses.ORJSONResponse"
    "fastapi.responses.UJSONResponse" "fastapi.responses.RedirectResponse" "fastapi.responses.FileResponse")
  (#set! clears "xss"))

; Answers. The address of one that redirects is encoded: a backslash in it is none for browsers.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "starlette.responses.RedirectResponse" "fastapi.responses.RedirectResponse")
  (#set! kind "encoded-redirect")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "starlette.responses.FileResponse" "fastapi.responses.FileResponse")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "starlette.responses.HTMLResponse" "fastapi.responses.HTMLResponse")
  (#set! kind "xss")
  (#set! argument "0|content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "starlette.responses.Response" "starlette.responses.StreamingResponse" "fastapi.responses.Response"
    "fastapi.responses.StreamingResponse" "fastapi.Response")
  (#argument? @sink "3|media_type" @type)
  (#value-match? @type "(?i)html|svg|xml")
  (#set! kind "xss")
  (#set! argument "0|content"))

; Headers of an answer.
((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "starlette.responses.Response.headers" "starlette.responses.HTMLResponse.headers"
    "starlette.responses.PlainTextResponse.headers" "starlette.responses.JSONResponse.headers"
    "starlette.responses.StreamingResponse.headers" "starlette.responses.FileResponse.headers"
    "starlette.responses.RedirectResponse.headers" "fastapi.responses.Response.headers"
    "fastapi.responses.HTMLResponse.headers" "fastapi.responses.PlainTextResponse.headers"
    "fastapi.responses.JSONResponse.headers" "fastapi.responses.StreamingResponse.headers"
    "fastapi.responses.FileResponse.headers" "fastapi.responses.RedirectResponse.headers" "fastapi.Response.headers")
  (#set! kind "header"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "starlette.responses.Response" "starlette.responses.HTMLResponse" "starlette.responses.PlainTextResponse"
    "starlette.responses.JSONResponse" "starlette.responses.StreamingResponse" "starlette.responses.FileResponse"
    "starlette.responses.RedirectResponse" "fastapi.responses.Response" "fastapi.responses.HTMLResponse"
    "fastapi.responses.PlainTextResponse" "fastapi.responses.JSONResponse" "fastapi.responses.StreamingResponse"
    "fastapi.responses.FileResponse" "fastapi.responses.RedirectResponse" "fastapi.Response")
  (#set! kind "header")
  (#set! argument "|headers"))

((call
   function: (_) @_function
   arguments: (argument_list
     (keyword_argument name: (identifier) @_headers value: (dictionary (pair key: (string) @_key value: (_) @sink)))))
  (#callee? @_function
    "starlette.responses.Response" "starlette.responses.HTMLResponse" "starlette.responses.PlainTextResponse"
    "starlette.responses.JSONResponse" "starlette.responses.StreamingResponse" "starlette.responses.FileResponse"
    "starlette.responses.RedirectResponse" "fastapi.responses.Response" "fastapi.responses.HTMLResponse"
    "fastapi.responses.PlainTextResponse" "fastapi.responses.JSONResponse" "fastapi.responses.StreamingResponse"
    "fastapi.responses.FileResponse" "fastapi.responses.RedirectResponse" "fastapi.Response")
  (#eq? @_headers "headers")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))
