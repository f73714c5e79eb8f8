;; title = "HTTPX"

((call function: (_) @_function) @returns
  (#callee? @_function
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.request" "httpx.Client.get"
    "httpx.Client.post" "httpx.Client.put" "httpx.Client.patch" "httpx.Client.delete" "httpx.Client.request"
    "httpx.Client.send" "httpx.AsyncClient.get" "httpx.AsyncClient.post" "httpx.AsyncClient.put"
    "httpx.AsyncClient.patch" "httpx.AsyncClient.delete" "httpx.AsyncClient.request" "httpx.AsyncClient.send")
  (#set! type "httpx.Response"))

; What another machine sends.
((attribute) @source
  (#resolves? @source "httpx.Response.text" "httpx.Response.content")
  (#set! label "network"))

((call function: (_) @_function) @source
  (#callee? @_function
    "httpx.Response.json" "httpx.Response.read" "httpx.Response.aread" "httpx.Response.iter_bytes" "httpx.Response.iter_text"
    "httpx.Response.iter_lines")
  (#set! label "network"))

; Requests to where the argument says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.Client.get"
    "httpx.Client.post" "httpx.Client.put" "httpx.Client.patch" "httpx.Client.delete" "httpx.Client.head"
    "httpx.Client.options" "httpx.AsyncClient.get" "httpx.AsyncClient.post" "httpx.AsyncClient.put"
    "httpx.AsyncClient.patch" "httpx.AsyncClient.delete" "httpx.AsyncClient.head" "httpx.AsyncClient.options")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "httpx.request" "httpx.stream" "httpx.Client.request" "httpx.Client.stream" "httpx.AsyncClient.request"
    "httpx.AsyncClient.stream" "httpx.Client.build_request" "httpx.AsyncClient.build_request" "httpx.Request")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "httpx.Client" "httpx.AsyncClient")
  (#set! kind "ssrf")
  (#set! argument "|base_url"))

; They are reported where they are made.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "httpx.Request" "httpx.Client" "httpx.AsyncClient" "httpx.Client.build_request" "httpx.AsyncClient.build_request")
  (#set! clears "ssrf"))
