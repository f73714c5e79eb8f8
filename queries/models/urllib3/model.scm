;; title = "urllib3"

((call function: (_) @_function) @returns
  (#callee? @_function
    "urllib3.request" "urllib3.PoolManager.request" "urllib3.ProxyManager.request" "urllib3.HTTPConnectionPool.request"
    "urllib3.HTTPSConnectionPool.request" "urllib3.PoolManager.urlopen" "urllib3.HTTPConnectionPool.urlopen")
  (#set! type "urllib3.HTTPResponse"))

; What another machine sends.
((attribute) @source
  (#resolves? @source "urllib3.HTTPResponse.data")
  (#set! label "network"))

((call function: (_) @_function) @source
  (#callee? @_function "urllib3.HTTPResponse.read" "urllib3.HTTPResponse.json" "urllib3.HTTPResponse.stream")
  (#set! label "network"))

((call function: (_) @_function) @returns
  (#callee? @_function "urllib3.poolmanager.PoolManager")
  (#set! type "urllib3.PoolManager"))

; Requests to where the argument says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "urllib3.request" "urllib3.PoolManager.request" "urllib3.PoolManager.urlopen"
    "urllib3.PoolManager.request_encode_url" "urllib3.PoolManager.request_encode_body" "urllib3.ProxyManager.request"
    "urllib3.ProxyManager.urlopen" "urllib3.ProxyManager.request_encode_url"
    "urllib3.ProxyManager.request_encode_body")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "urllib3.HTTPConnectionPool" "urllib3.HTTPSConnectionPool" "urllib3.PoolManager.connection_from_host")
  (#set! kind "ssrf")
  (#set! argument "0|host"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "urllib3.connection_from_url" "urllib3.connectionpool.connection_from_url"
    "urllib3.PoolManager.connection_from_url")
  (#set! kind "ssrf")
  (#set! argument "0|url"))
