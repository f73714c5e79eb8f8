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
