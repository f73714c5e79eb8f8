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
