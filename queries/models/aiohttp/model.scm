;; title = "aiohttp"

((attribute) @source
  (#resolves? @source
    "aiohttp.web.Request.query" "aiohttp.web.Request.match_info" "aiohttp.web.Request.cookies"
    "aiohttp.web.Request.content" "aiohttp.web.Request.query_string" "aiohttp.web.Request.path_qs"
    "aiohttp.web.Request.rel_url.query" "aiohttp.web.Request.rel_url.query_string"
    "aiohttp.web_request.Request.query" "aiohttp.web_request.Request.match_info"
    "aiohttp.web_request.Request.cookies" "aiohttp.web_request.Request.content"
    "aiohttp.web_request.Request.query_string" "aiohttp.web_request.Request.path_qs"
    "aiohttp.web_request.Request.rel_url.query" "aiohttp.web_request.Request.rel_url.query_string"
    "aiohttp.web.BaseRequest.query" "aiohttp.web.BaseRequest.match_info" "aiohttp.web.BaseRequest.cookies"
    "aiohttp.web.BaseRequest.content" "aiohttp.web.BaseRequest.query_string" "aiohttp.web.BaseRequest.path_qs"
    "aiohttp.web.BaseRequest.rel_url.query" "aiohttp.web.BaseRequest.rel_url.query_string"
    "aiohttp.web_request.BaseRequest.query" "aiohttp.web_request.BaseRequest.match_info"
    "aiohttp.web_request.BaseRequest.cookies" "aiohttp.web_request.BaseRequest.content"
    "aiohttp.web_request.BaseRequest.query_string" "aiohttp.web_request.BaseRequest.path_qs"
    "aiohttp.web_request.BaseRequest.rel_url.query" "aiohttp.web_request.BaseRequest.rel_url.query_string")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "aiohttp.web.Request.headers" "aiohttp.web.Request.raw_headers" "aiohttp.web.Request.raw_path"
    "aiohttp.web_request.Request.headers" "aiohttp.web_request.Request.raw_headers"
    "aiohttp.web_request.Request.raw_path" "aiohttp.web.BaseRequest.headers" "aiohttp.web.BaseRequest.raw_headers"
    "aiohttp.web.BaseRequest.raw_path" "aiohttp.web_request.BaseRequest.headers"
    "aiohttp.web_request.BaseRequest.raw_headers" "aiohttp.web_request.BaseRequest.raw_path")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (_) @_function) @source
  (#callee? @_function
    "aiohttp.web.Request.json" "aiohttp.web.Request.post" "aiohttp.web.Request.text" "aiohttp.web.Request.read"
    "aiohttp.web.Request.multipart" "aiohttp.web_request.Request.json" "aiohttp.web_request.Request.post"
    "aiohttp.web_request.Request.text" "aiohttp.web_request.Request.read" "aiohttp.web_request.Request.multipart"
    "aiohttp.web.BaseRequest.json" "aiohttp.web.BaseRequest.post" "aiohttp.web.BaseRequest.text"
    "aiohttp.web.BaseRequest.read" "aiohttp.web.BaseRequest.multipart" "aiohttp.web_request.BaseRequest.json"
    "aiohttp.web_request.BaseRequest.post" "aiohttp.web_request.BaseRequest.text"
    "aiohttp.web_request.BaseRequest.read" "aiohttp.web_request.BaseRequest.multipart")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "aiohttp.web.Request.rel_url" "aiohttp.web.Request.url" "aiohttp.web.Request.path"
    "aiohttp.web_request.Request.rel_url" "aiohttp.web_request.Request.url" "aiohttp.web_request.Request.path"
    "aiohttp.web.BaseRequest.rel_url" "aiohttp.web.BaseRequest.url" "aiohttp.web.BaseRequest.path"
    "aiohttp.web_request.BaseRequest.rel_url" "aiohttp.web_request.BaseRequest.url"
    "aiohttp.web_request.BaseRequest.path")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function
    "aiohttp.web.Request.json" "aiohttp.web_request.Request.json" "aiohttp.web.BaseRequest.json"
    "aiohttp.web_request.BaseRequest.json")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function
    "aiohttp.web.Request.post" "aiohttp.web.Request.multipart" "aiohttp.web_request.Request.post"
    "aiohttp.web_request.Request.multipart" "aiohttp.web.BaseRequest.post" "aiohttp.web.BaseRequest.multipart"
    "aiohttp.web_request.BaseRequest.post" "aiohttp.web_request.BaseRequest.multipart")
  (#set! label "upload"))

; A request, by name: handlers are functions of it, or methods of a view that has it.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "query" "match_info" "cookies" "content" "query_string" "path_qs")
  (#imports? "aiohttp.web")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "headers" "raw_headers" "raw_path")
  (#imports? "aiohttp.web")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((attribute object: (attribute object: (_) @_request attribute: (identifier) @_url) attribute: (identifier) @_part) @source
  (#any-of? @_part "query" "query_string")
  (#any-of? @_url "rel_url" "url")
  (#any-of? @_request "request" "self.request")
  (#imports? "aiohttp.web")
  (#set! label "http"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "json" "post" "text" "read" "multipart")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "aiohttp.web")
  (#set! label "http"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "rel_url" "url" "path")
  (#imports? "aiohttp.web")
  (#set! label "address"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "json")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "aiohttp.web")
  (#set! label "json"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "post" "multipart")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "aiohttp.web")
  (#set! label "upload"))

; What another machine sends.
((call function: (_) @_function) @returns
  (#callee? @_function "aiohttp.client.ClientSession")
  (#set! type "aiohttp.ClientSession"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "aiohttp.ClientSession.get" "aiohttp.ClientSession.post" "aiohttp.ClientSession.put" "aiohttp.ClientSession.patch"
    "aiohttp.ClientSession.delete" "aiohttp.ClientSession.head" "aiohttp.ClientSession.options"
    "aiohttp.ClientSession.request" "aiohttp.request")
  (#set! type "aiohttp.ClientResponse"))

((call function: (_) @_function) @source
  (#callee? @_function "aiohttp.ClientResponse.text" "aiohttp.ClientResponse.json" "aiohttp.ClientResponse.read")
  (#set! label "network"))

((attribute) @source
  (#resolves? @source "aiohttp.ClientResponse.content" "aiohttp.ClientResponse.headers")
  (#set! label "network"))

; Requests to where the argument says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiohttp.ClientSession.get" "aiohttp.ClientSession.post" "aiohttp.ClientSession.put" "aiohttp.ClientSession.patch"
    "aiohttp.ClientSession.delete" "aiohttp.ClientSession.head" "aiohttp.ClientSession.options"
    "aiohttp.ClientSession.ws_connect")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "aiohttp.ClientSession.request" "aiohttp.request" "aiohttp.client.request")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

; Answers. The address of one that redirects is encoded: a backslash in it is none for browsers.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiohttp.web.HTTPMultipleChoices" "aiohttp.web.HTTPMovedPermanently" "aiohttp.web.HTTPFound"
    "aiohttp.web.HTTPSeeOther" "aiohttp.web.HTTPUseProxy" "aiohttp.web.HTTPTemporaryRedirect"
    "aiohttp.web.HTTPPermanentRedirect" "aiohttp.web_exceptions.HTTPMultipleChoices"
    "aiohttp.web_exceptions.HTTPMovedPermanently" "aiohttp.web_exceptions.HTTPFound"
    "aiohttp.web_exceptions.HTTPSeeOther" "aiohttp.web_exceptions.HTTPUseProxy"
    "aiohttp.web_exceptions.HTTPTemporaryRedirect" "aiohttp.web_exceptions.HTTPPermanentRedirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "aiohttp.web.FileResponse" "aiohttp.web_fileresponse.FileResponse")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "aiohttp.web.Response" "aiohttp.web_response.Response")
  (#argument? @sink "|content_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "aiohttp.web.Response" "aiohttp.web_response.Response")
  (#argument? @sink "|content_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "|body"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "aiohttp.web.json_response" "aiohttp.web_response.json_response" "aiohttp_jinja2.render_template")
  (#set! clears "xss"))

; Headers of an answer.
((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "aiohttp.web.Response.headers" "aiohttp.web_response.Response.headers" "aiohttp.web.StreamResponse.headers"
    "aiohttp.web_response.StreamResponse.headers" "aiohttp.web.FileResponse.headers")
  (#set! kind "header"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "aiohttp.web.Response" "aiohttp.web_response.Response" "aiohttp.web.StreamResponse"
    "aiohttp.web_response.StreamResponse" "aiohttp.web.FileResponse" "aiohttp.web.json_response"
    "aiohttp.web_response.json_response")
  (#set! kind "header")
  (#set! argument "|headers"))

((call
   function: (_) @_function
   arguments: (argument_list
     (keyword_argument name: (identifier) @_headers value: (dictionary (pair key: (string) @_key value: (_) @sink)))))
  (#callee? @_function
    "aiohttp.web.Response" "aiohttp.web_response.Response" "aiohttp.web.StreamResponse"
    "aiohttp.web_response.StreamResponse" "aiohttp.web.FileResponse")
  (#eq? @_headers "headers")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))
