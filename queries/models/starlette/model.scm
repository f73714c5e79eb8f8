;; title = "Starlette"

((attribute) @source
  (#resolves? @source
    "starlette.requests.Request.query_params" "starlette.requests.Request.path_params"
    "starlette.requests.Request.headers" "starlette.requests.Request.cookies" "starlette.requests.Request.url"
    "fastapi.Request.query_params" "fastapi.Request.path_params" "fastapi.Request.headers"
    "fastapi.Request.cookies" "fastapi.Request.url" "fastapi.requests.Request.query_params"
    "fastapi.requests.Request.path_params" "fastapi.requests.Request.headers" "fastapi.requests.Request.cookies"
    "fastapi.requests.Request.url")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "starlette.requests.Request.json" "starlette.requests.Request.form" "starlette.requests.Request.body"
    "starlette.requests.Request.stream" "fastapi.Request.json" "fastapi.Request.form" "fastapi.Request.body"
    "fastapi.Request.stream" "fastapi.requests.Request.json" "fastapi.requests.Request.form"
    "fastapi.requests.Request.body" "fastapi.requests.Request.stream"
    "starlette.websockets.WebSocket.receive_text" "starlette.websockets.WebSocket.receive_json"
    "starlette.websockets.WebSocket.receive_bytes" "fastapi.WebSocket.receive_text"
    "fastapi.WebSocket.receive_json" "fastapi.WebSocket.receive_bytes")
  (#set! label "http"))
