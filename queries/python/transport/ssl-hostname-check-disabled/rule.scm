;; title      = "TLS that accepts a certificate of any host"
;; message    = "The host name in the certificate is not checked: a certificate that somebody else got for another name will do"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [297]
;; owasp      = ["A07:2021", "A07:2025"]
;;
;; [fix.check]
;; title  = "Check the host name"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "True" }]
;;
;; [fix.drop]
;; title  = "Check the host name: drop `{match}`"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; context.check_hostname = not insecure: somebody decides
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#value? @value True)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "check"))

; context.verify_mode = ssl.CERT_NONE stands beside it, and then no certificate is checked at all, which `ssl-unverified-context` says
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         left: (attribute
           object: (_) @_context
           attribute: (identifier) @_name)
         right: (_) @value) @match)) @_block)
  (#named? @_function
    "context" "ctx" "ssl" "tls" "https" "http" "connect" "connection" "client" "session" "adapter" "pool" "request" "requests" "urlopen" "fetch"
    "download" "login" "socket" "smtp" "imap" "ldap" "mqtt" "websocket" "certificate" "cert" "init" "get" "make" "create" "build" "open" "send"
    "query" "call" "post" "check" "read" "api" "opener" "conn" "transport" "mail" "email" "main" "run" "test" "serve" "start" "verify" "new")
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#match? @_block "\\bCERT_NONE\\b|\\bVERIFY_NONE\\b")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

([
   (if_statement
     consequence: (block
       (expression_statement
         (assignment
           left: (attribute
             object: (_) @_context
             attribute: (identifier) @_name)
           right: (_) @value) @match)) @_block)
   (elif_clause
     consequence: (block
       (expression_statement
         (assignment
           left: (attribute
             object: (_) @_context
             attribute: (identifier) @_name)
           right: (_) @value) @match)) @_block)
   (else_clause
     body: (block
       (expression_statement
         (assignment
           left: (attribute
             object: (_) @_context
             attribute: (identifier) @_name)
           right: (_) @value) @match)) @_block)
   (with_statement
     body: (block
       (expression_statement
         (assignment
           left: (attribute
             object: (_) @_context
             attribute: (identifier) @_name)
           right: (_) @value) @match)) @_block)
   (try_statement
     body: (block
       (expression_statement
         (assignment
           left: (attribute
             object: (_) @_context
             attribute: (identifier) @_name)
           right: (_) @value) @match)) @_block)
 ]
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#match? @_block "\\bCERT_NONE\\b|\\bVERIFY_NONE\\b")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; a server's clients have no host name
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#flows-from? @_context "tls-server")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "This server does not ask for its clients' host names"))

; if insecure: …
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#within? @match "if_statement")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "check"))

; def insecure_context(): …
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         left: (attribute
           object: (_) @_context
           attribute: (identifier) @_name)
         right: (_) @value) @match)))
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#named? @_function
    "insecure" "unverified" "unsafe" "no verify" "noverify" "no verification" "without verification" "not verified" "no check" "no validation"
    "skip" "ignore" "disable" "untrusted" "trust all" "accept all" "permissive" "lax"
    "fingerprint" "thumbprint" "peercert" "certificate" "cert")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "check"))

; def context(verify): if verify: return …
((function_definition
   name: (identifier) @_function
   parameters: (parameters) @_parameters
   body: (block
     (expression_statement
       (assignment
         left: (attribute
           object: (_) @_context
           attribute: (identifier) @_name)
         right: (_) @value) @match)))
  (#named? @_function
    "context" "ctx" "ssl" "tls" "https" "http" "connect" "connection" "client" "session" "adapter" "pool" "request" "requests" "urlopen" "fetch"
    "download" "login" "socket" "smtp" "imap" "ldap" "mqtt" "websocket" "certificate" "cert" "init" "get" "make" "create" "build" "open" "send"
    "query" "call" "post" "check" "read" "api" "opener" "conn" "transport" "mail" "email" "main" "run" "test" "serve" "start" "verify" "new")
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#match? @_parameters "(?i)verif|insecure|unsafe|validat|check|trust|self_?sign|skip|cert_reqs|cert_required|hostname|ignore")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "check"))

; context.check_hostname = False, in a function that does not name CERT_NONE; urllib3 would compare the names by itself
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         left: (attribute
           object: (_) @_context
           attribute: (identifier) @_name)
         right: (_) @value) @match)))
  (#named? @_function
    "context" "ctx" "ssl" "tls" "https" "http" "connect" "connection" "client" "session" "adapter" "pool" "request" "requests" "urlopen" "fetch"
    "download" "login" "socket" "smtp" "imap" "ldap" "mqtt" "websocket" "certificate" "cert" "init" "get" "make" "create" "build" "open" "send"
    "query" "call" "post" "check" "read" "api" "opener" "conn" "transport" "mail" "email" "main" "run" "test" "serve" "start" "verify" "new")
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#not-flows-from? @_context "tls-server")
  (#not-imports? "urllib3" "requests")
  (#set! fix "check"))

; where CERT_NONE may follow, as at the top of a script; a context that was made elsewhere
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "check_hostname")
  (#value? @value False)
  (#not-file? "<test>")
  (#match? @_context "(?i)(?:context|ctx|ssl|tls)[a-z_]*$")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "check"))

; urllib3.PoolManager(cert_reqs="CERT_NONE", assert_hostname=False): `request-without-cert-validation` speaks
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "assert_hostname")
  (#callee? @_callee
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.poolmanager.PoolManager"
    "urllib3.poolmanager.ProxyManager" "urllib3.connectionpool.HTTPSConnectionPool" "urllib3.connection_from_url")
  (#argument? @_arguments "|cert_reqs" @_reqs)
  (#value? @_reqs "CERT_NONE" "NONE" 0)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "assert_hostname")
  (#callee? @_callee
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.poolmanager.PoolManager"
    "urllib3.poolmanager.ProxyManager" "urllib3.connectionpool.HTTPSConnectionPool" "urllib3.connection_from_url")
  (#argument? @_arguments "|cert_reqs" @_reqs)
  (#resolves? @_reqs "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; a pinned certificate needs no name
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "assert_hostname")
  (#callee? @_callee
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.poolmanager.PoolManager"
    "urllib3.poolmanager.ProxyManager" "urllib3.connectionpool.HTTPSConnectionPool" "urllib3.connection_from_url")
  (#argument? @_arguments "|assert_fingerprint")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "The host name is not checked, and need not be as long as the fingerprint is"))

; MongoClient(tlsAllowInvalidCertificates=True, tlsAllowInvalidHostnames=True): `request-without-cert-validation` speaks
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "tlsAllowInvalidHostnames")
  (#callee? @_callee "pymongo.MongoClient" "pymongo.AsyncMongoClient" "motor.motor_asyncio.AsyncIOMotorClient")
  (#argument? @_arguments "|tlsAllowInvalidCertificates" @_invalid)
  (#value? @_invalid True)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; MongoClient(uri, tlsAllowInvalidHostnames=True)
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "tlsAllowInvalidHostnames")
  (#value? @value True)
  (#not-value? @value False)
  (#not-file? "<test>")
  (#set! fix "drop"))

; redis.Redis(ssl_cert_reqs="none", ssl_check_hostname=False)
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "ssl_check_hostname")
  (#callee? @_callee
    "redis.Redis" "redis.StrictRedis" "redis.from_url" "redis.Redis.from_url" "redis.asyncio.Redis" "redis.asyncio.from_url")
  (#argument? @_arguments "|ssl_cert_reqs" @_reqs)
  (#value? @_reqs None "none" "CERT_NONE")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; urllib3.PoolManager(assert_hostname=False), KafkaConsumer(ssl_check_hostname=False)
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "assert_hostname" "ssl_assert_hostname" "ssl_check_hostname" "ssl_match_hostname")
  (#value? @value False)
  (#not-value? @value True None)
  (#not-file? "<test>")
  (#set! fix "drop"))

; config = {"ssl_check_hostname": False}
((pair
   key: (string (string_content) @_name)
   value: (false) @value) @match
  (#any-of? @_name "assert_hostname" "ssl_assert_hostname" "ssl_check_hostname" "ssl_match_hostname")
  (#not-within? @match "if_statement")
  (#not-file? "<test>")
  (#set! fix "drop"))

; confluent_kafka: {"ssl.endpoint.identification.algorithm": "none"}
((pair
   key: (string (string_content) @_name)
   value: (_) @value) @match
  (#eq? @_name "ssl.endpoint.identification.algorithm")
  (#value? @value "none" "")
  (#not-file? "<test>")
  (#set! fix "drop"))

; HTTPSConnection(host, check_hostname=False), until Python 3.12
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match))
  (#eq? @_name "check_hostname")
  (#callee? @_callee "http.client.HTTPSConnection" "urllib.request.HTTPSHandler")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! fix "drop"))

; websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE, "check_hostname": False})
((keyword_argument
   name: (identifier) @_option
   value: (dictionary
     (pair
       key: (string (string_content) @_key)
       value: (false) @value) @match) @_dict)
  (#eq? @_option "sslopt")
  (#eq? @_key "check_hostname")
  (#match? @_dict "\\bCERT_NONE\\b")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; websocket.create_connection(url, sslopt={"check_hostname": False})
((keyword_argument
   name: (identifier) @_option
   value: (dictionary
     (pair
       key: (string (string_content) @_key)
       value: (false) @value) @match))
  (#eq? @_option "sslopt")
  (#eq? @_key "check_hostname")
  (#not-file? "<test>")
  (#set! fix "drop"))

; kubernetes: if options.insecure: configuration.assert_hostname = False
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "assert_hostname")
  (#value? @value False)
  (#not-match? @_context "^(?:self|cls)$")
  (#within? @match "if_statement")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium"))

; kubernetes: configuration.assert_hostname = False
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "assert_hostname")
  (#value? @value False)
  (#not-value? @value True None)
  (#not-match? @_context "^(?:self|cls)$")
  (#not-file? "<test>")
  (#set! fix "drop"))

; ssl.match_hostname = lambda certificate, hostname: True, until Python 3.12
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (lambda)) @match
  (#eq? @_name "match_hostname")
  (#not-file? "<test>")
  (#set! message "From here on no host name in a certificate is checked: one that somebody else got for another name will do")
  (#set! fix "drop"))
