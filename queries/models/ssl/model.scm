;; title = "ssl"

((call function: (_) @_function) @returns
  (#callee? @_function
    "ssl.create_default_context" "ssl._create_unverified_context" "ssl._create_stdlib_context" "ssl._create_default_https_context"
    "urllib3.util.create_urllib3_context" "urllib3.util.ssl_.create_urllib3_context" "httpx.create_ssl_context")
  (#set! type "ssl.SSLContext"))
