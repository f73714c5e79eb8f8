;; title      = "Obsolete SSL or TLS version"
;; message    = "`{match.path}` is obsolete and can be broken on the way; TLS 1.2 is the least to accept"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [326, 327]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B502", "S502", "ssl_with_bad_version"]
;;
;; [fix.tls-client]
;; title  = "For a client: `PROTOCOL_TLS_CLIENT` (checks certificate and host name)"
;; safety = "review"
;; edits  = [{ replace = "@match.origin", with = "{api:ssl.PROTOCOL_TLS_CLIENT}" }]
;;
;; [fix.tls-server]
;; title  = "For a server: `PROTOCOL_TLS_SERVER`"
;; safety = "review"
;; edits  = [{ replace = "@match.origin", with = "{api:ssl.PROTOCOL_TLS_SERVER}" }]
;;
;; [fix.default-version]
;; title  = "Drop the argument: the best version that both sides know"
;; safety = "review"
;; edits  = [{ delete = "@keyword" }]
;;
;; [fix.tls12]
;; title  = "Accept TLS 1.2 and newer"
;; safety = "review"
;; edits  = [{ replace = "@match.origin", with = "{api:ssl.TLSVersion.TLSv1_2}" }]
;;
;; [fix.openssl-method]
;; title  = "Negotiate the version: `TLS_METHOD` (set `set_min_proto_version` too)"
;; safety = "review"
;; edits  = [{ replace = "@match.origin", with = "{api:OpenSSL.SSL.TLS_METHOD}" }]
;;
;; [fix.openssl-version]
;; title  = "Accept TLS 1.2 and newer"
;; safety = "review"
;; edits  = [{ replace = "@match.origin", with = "{api:OpenSSL.SSL.TLS1_2_VERSION}" }]

; ssl.SSLContext(ssl.PROTOCOL_TLSv1)
((call
   function: (_) @_callee
   arguments: (argument_list
     . [(attribute) (identifier)] @match))
  (#callee? @_callee "ssl.SSLContext" "ssl._create_stdlib_context" "urllib3.util.create_urllib3_context" "urllib3.util.ssl_.create_urllib3_context")
  (#resolves? @match
    "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1"
    "ssl._SSLMethod.PROTOCOL_SSLv2" "ssl._SSLMethod.PROTOCOL_SSLv3" "ssl._SSLMethod.PROTOCOL_TLSv1" "ssl._SSLMethod.PROTOCOL_TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "tls-client")
  (#set! fix "tls-server"))

; ssl.SSLContext(protocol=ssl.PROTOCOL_TLSv1)
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @match)))
  (#callee? @_callee "ssl.SSLContext" "ssl._create_stdlib_context")
  (#eq? @_name "protocol")
  (#resolves? @match "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "tls-client")
  (#set! fix "tls-server"))

; ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLSv1), urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1)
((keyword_argument
   name: (identifier) @_name
   value: (_) @match) @keyword
  (#any-of? @_name "ssl_version" "sslversion")
  (#resolves? @match "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "default-version"))

; ssl_options = {"ssl_version": ssl.PROTOCOL_TLSv1}
((pair
   key: (string (string_content) @_name)
   value: (_) @match)
  (#eq? @_name "ssl_version")
  (#resolves? @match "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "tls-client")
  (#set! fix "tls-server"))

; context.minimum_version = ssl.TLSVersion.TLSv1
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @match)
  (#eq? @_name "minimum_version")
  (#resolves? @match "ssl.TLSVersion.SSLv3" "ssl.TLSVersion.TLSv1" "ssl.TLSVersion.TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "tls12"))

; context.maximum_version = ssl.TLSVersion.TLSv1: of a value that is worked out, the highest that it can be counts.
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @match)
  (#eq? @_name "maximum_version")
  (#resolves? @match "ssl.TLSVersion.SSLv3" "ssl.TLSVersion.TLSv1" "ssl.TLSVersion.TLSv1_1")
  (#not-resolves? @match "ssl.TLSVersion.TLSv1_2" "ssl.TLSVersion.TLSv1_3" "ssl.TLSVersion.MAXIMUM_SUPPORTED")
  (#not-file? "<test>")
  (#set! fix "tls12"))

; context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED: whatever OpenSSL was built with
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @match)
  (#eq? @_name "minimum_version")
  (#resolves? @match "ssl.TLSVersion.MINIMUM_SUPPORTED")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "`{match.path}` accepts whatever this OpenSSL was built with, TLS 1.0 included")
  (#set! fix "tls12"))

; urllib3.PoolManager(ssl_minimum_version=ssl.TLSVersion.TLSv1)
((keyword_argument
   name: (identifier) @_name
   value: (_) @match)
  (#any-of? @_name "ssl_minimum_version" "ssl_maximum_version" "minimum_version" "maximum_version")
  (#resolves? @match "ssl.TLSVersion.SSLv3" "ssl.TLSVersion.TLSv1" "ssl.TLSVersion.TLSv1_1")
  (#not-file? "<test>")
  (#set! fix "tls12"))

; OpenSSL.SSL.Context(SSL.TLSv1_METHOD)
((call
   function: (_) @_callee
   arguments: (argument_list
     . [(attribute) (identifier)] @match))
  (#callee? @_callee "OpenSSL.SSL.Context")
  (#resolves? @match "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.TLSv1_METHOD" "OpenSSL.SSL.TLSv1_1_METHOD")
  (#not-file? "<test>")
  (#set! fix "openssl-method"))

; CertificateOptions(method=SSL.TLSv1_METHOD): of a value that is chosen among several, the best that it can be counts.
((keyword_argument
   name: (identifier) @_name
   value: (_) @match)
  (#eq? @_name "method")
  (#resolves? @match "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.TLSv1_METHOD" "OpenSSL.SSL.TLSv1_1_METHOD")
  (#not-resolves? @match "OpenSSL.SSL.TLS_METHOD" "OpenSSL.SSL.TLSv1_2_METHOD" "OpenSSL.SSL.SSLv23_METHOD")
  (#not-file? "<test>")
  (#set! fix "openssl-method"))

; context.set_min_proto_version(SSL.TLS1_VERSION)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_) @match))
  (#any-of? @_method "set_min_proto_version" "set_max_proto_version")
  (#resolves? @match "OpenSSL.SSL.SSL3_VERSION" "OpenSSL.SSL.TLS1_VERSION" "OpenSSL.SSL.TLS1_1_VERSION")
  (#not-file? "<test>")
  (#set! fix "openssl-version"))

; context.options &= ~ssl.OP_NO_TLSv1
((augmented_assignment
   left: (attribute
     attribute: (identifier) @_name)
   operator: "&="
   right: (unary_operator
     operator: "~"
     argument: (_) @match))
  (#eq? @_name "options")
  (#resolves? @match "ssl.OP_NO_SSLv2" "ssl.OP_NO_SSLv3" "ssl.OP_NO_TLSv1" "ssl.OP_NO_TLSv1_1")
  (#not-file? "<test>")
  (#set! message "Taking `{match.path}` away allows a version that can be broken on the way; TLS 1.2 is the least to accept"))

; any other mention, for an audit
((attribute) @match
  (#resolves? @match "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low"))
