;; title = "WebSockets and streams"

; A handler gets a connection, or a reader of it: iterated over, and by its methods, it gives what the client sends.
((call function: (_) @_serve arguments: (argument_list . (_) @handler))
  (#callee? @_serve
    "websockets.serve" "websockets.server.serve" "websockets.asyncio.server.serve" "websockets.sync.server.serve"
    "websockets.legacy.server.serve" "websockets.unix_serve" "websockets.asyncio.server.unix_serve"
    "asyncio.start_server" "asyncio.start_unix_server")
  (#set! label "http"))

; Consumers of Channels.
((function_definition
   name: (identifier) @_name
   parameters: (parameters . (identifier) @_self [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_name "receive" "receive_json" "websocket_receive")
  (#eq? @_self "self")
  (#imports? "channels")
  (#set! label "http"))

((subscript value: (attribute object: (identifier) @_self attribute: (identifier) @_scope) subscript: (string) @_key) @source
  (#eq? @_self "self")
  (#eq? @_scope "scope")
  (#match? @_key "^[\"'](?:url_route|query_string|headers|path|cookies)[\"']$")
  (#imports? "channels")
  (#set! label "http"))
