;; title = "ssl"

((call function: (_) @_function) @returns
  (#callee? @_function
    "ssl.create_default_context" "ssl._create_unverified_context" "ssl._create_stdlib_context" "ssl._create_default_https_context"
    "urllib3.util.create_urllib3_context" "urllib3.util.ssl_.create_urllib3_context" "httpx.create_ssl_context")
  (#set! type "ssl.SSLContext"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "uvicorn.config.create_ssl_context" "werkzeug.serving.load_ssl_context" "werkzeug.serving.generate_adhoc_ssl_context")
  (#set! type "ssl.SSLContext"))

((call function: (_) @_function) @source
  (#callee? @_function
    "uvicorn.config.create_ssl_context" "werkzeug.serving.load_ssl_context" "werkzeug.serving.generate_adhoc_ssl_context")
  (#set! label "tls-server"))

; A context for a server, whose clients mostly have neither a certificate nor a name: that nobody asks for them is right. Only
; spellings are asked for here, since what a name means inside a function depends on its marks.
((call
   function: [(identifier) @_function (attribute attribute: (identifier) @_function)]
   arguments: (argument_list
     . [(_) @_purpose (keyword_argument value: (_) @_purpose)])) @source
  (#any-of? @_function "create_default_context" "SSLContext")
  (#match? @_purpose "\\b(?:CLIENT_AUTH|PROTOCOL_TLS_SERVER)$")
  (#set! label "tls-server"))

((call
   function: [(identifier) @_function (attribute attribute: (identifier) @_function)]
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @_purpose))) @source
  (#any-of? @_function "_create_unverified_context" "_create_stdlib_context")
  (#eq? @_name "purpose")
  (#match? @_purpose "\\bCLIENT_AUTH$")
  (#set! label "tls-server"))
