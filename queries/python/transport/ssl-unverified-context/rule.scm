;; title      = "TLS that accepts any certificate"
;; message    = "Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [295]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B323", "S323", "unverified_context"]
;;
;; [fix.required]
;; title  = "Require a valid certificate"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:ssl.CERT_REQUIRED}" }]
;;
;; [fix.default-context]
;; title  = "Use `ssl.create_default_context`, which checks certificate and host name"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:ssl.create_default_context}" }]
;; if     = '(#eq? @_arguments "()")'
;;
;; [fix.delete]
;; title  = "Leave the checking context in place: delete it"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.drop]
;; title  = "Check the certificate: drop it"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.client-context]
;; title  = "Use `ssl.create_default_context()`, which checks certificate and host name"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:ssl.create_default_context}()" }]

; context.verify_mode = ssl.CERT_NONE if insecure else ssl.CERT_REQUIRED: somebody decides
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#resolves? @value "ssl.CERT_REQUIRED" "ssl.VerifyMode.CERT_REQUIRED" "ssl.CERT_OPTIONAL" "ssl.VerifyMode.CERT_OPTIONAL")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "required"))

; a server's clients mostly have no certificate
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#flows-from? @_context "tls-server")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "This server asks its clients for no certificate"))

; if not verify: if hasattr(ssl, "CERT_NONE"): context.verify_mode = ssl.CERT_NONE
([
   (if_statement
     condition: (_) @_outer
     consequence: (block
       (if_statement
         consequence: (block
           (expression_statement
             (assignment) @match)))))
   (if_statement
     condition: (_) @_outer
     alternative: (else_clause
       body: (block
         (if_statement
           consequence: (block
             (expression_statement
               (assignment) @match))))))
 ]
  (#match? @match "\\bverify_mode\\s*=[^=]*CERT_NONE|\\b_create_default_https_context\\s*=[^=]*unverified")
  (#match? @_outer "(?i)(?:^|[^n])verif|insecure|unsafe|valid|check|trust|self_?sign|skip|cert|hostname|ignore|allow|disable|strict|no_?ssl")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium"))

; if url.startswith("https://"): context.verify_mode = ssl.CERT_NONE, which nobody can switch off
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (assignment
         left: (attribute
           object: (_) @_context
           attribute: (identifier) @_name)
         right: (_) @value) @match)) @_block)
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#not-flows-from? @_context "tls-server")
  (#not-match? @_condition "(?i)(?:^|[^n])verif|insecure|unsafe|valid|check|trust|self_?sign|skip|cert|hostname|ignore|allow|disable|strict|no_?ssl")
  (#not-match? @_block "\\bgetpeercert\\b")
  (#set! fix "required"))

; if insecure: …
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#within? @match "if_statement")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "required"))

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
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#named? @_function
    "insecure" "unverified" "unsafe" "no verify" "noverify" "no verification" "without verification" "not verified" "no check" "no validation"
    "skip" "ignore" "disable" "untrusted" "trust all" "accept all" "permissive" "lax"
    "fingerprint" "thumbprint" "peercert" "certificate" "cert")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "required"))

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
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#match? @_parameters "(?i)verif|insecure|unsafe|validat|check|trust|self_?sign|skip|cert_reqs|cert_required|hostname|ignore")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "required"))

; context.verify_mode = ssl.CERT_NONE
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#not-flows-from? @_context "tls-server")
  (#set! fix "required"))

; context.verify_mode = 0
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#value? @value 0)
  (#not-file? "<test>")
  (#resolves? @_context "ssl.SSLContext" "urllib3.util.ssl_.SSLContext" "truststore.SSLContext")
  (#not-flows-from? @_context "tls-server")
  (#set! fix "required"))

; def relax(context): context.verify_mode = ssl.CERT_NONE, which may be a client or a server
((assignment
   left: (attribute
     object: (_) @_context
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "required"))

; ssl._create_unverified_context(purpose=ssl.Purpose.CLIENT_AUTH) is for a server
((call
   function: (_) @match
   arguments: (argument_list) @_arguments)
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#argument? @_arguments "|purpose" @_purpose)
  (#resolves? @_purpose "ssl.Purpose.CLIENT_AUTH")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "This server asks its clients for no certificate"))

; ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED) checks the certificate, and no host name
((call
   function: (_) @match
   arguments: (argument_list) @_arguments)
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#argument? @_arguments "|cert_reqs" @_reqs)
  (#resolves? @_reqs "ssl.CERT_REQUIRED" "ssl.VerifyMode.CERT_REQUIRED")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "The certificate's host name is not checked: one that somebody else got for another name will do"))

; if not verify: if hasattr(ssl, "_create_unverified_context"): context = ssl._create_unverified_context()
([
   (if_statement
     condition: (_) @_outer
     consequence: (block
       (if_statement
         consequence: (block
           (expression_statement
             (assignment
               right: (call
                 function: (_) @match
                 arguments: (argument_list) @_arguments)))))))
   (if_statement
     condition: (_) @_outer
     alternative: (else_clause
       body: (block
         (if_statement
           consequence: (block
             (expression_statement
               (assignment
                 right: (call
                   function: (_) @match
                   arguments: (argument_list) @_arguments))))))))
 ]
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#match? @_outer "(?i)(?:^|[^n])verif|insecure|unsafe|valid|check|trust|self_?sign|skip|cert|hostname|ignore|allow|disable|strict|no_?ssl")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "default-context"))

; if url.startswith("https://"): context = ssl._create_unverified_context()
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (assignment
         right: (call
           function: (_) @match
           arguments: (argument_list) @_arguments)))))
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#not-match? @_condition "(?i)(?:^|[^n])verif|insecure|unsafe|valid|check|trust|self_?sign|skip|cert|hostname|ignore|allow|disable|strict|no_?ssl")
  (#not-file? "<test>")
  (#set! fix "default-context"))

; if insecure: context = ssl._create_unverified_context()
((call
   function: (_) @match
   arguments: (argument_list) @_arguments)
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#within? @match "if_statement" "conditional_expression")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "default-context"))

; def insecure_context(): return ssl._create_unverified_context()
((function_definition
   name: (identifier) @_function
   body: (block
     (return_statement
       (call
         function: (_) @match
         arguments: (argument_list) @_arguments))))
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#named? @_function
    "insecure" "unverified" "unsafe" "no verify" "noverify" "no verification" "without verification" "not verified" "no check" "no validation"
    "skip" "ignore" "disable" "untrusted" "trust all" "accept all" "permissive" "lax"
    "fingerprint" "thumbprint" "peercert" "certificate" "cert")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "default-context"))

; def insecure_opener(): context = ssl._create_unverified_context()
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (_) @match
           arguments: (argument_list) @_arguments)))))
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#named? @_function
    "insecure" "unverified" "unsafe" "no verify" "noverify" "no verification" "without verification" "not verified" "no check" "no validation"
    "skip" "ignore" "disable" "untrusted" "trust all" "accept all" "permissive" "lax"
    "fingerprint" "thumbprint" "peercert" "certificate" "cert")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "default-context"))

; ssl._create_unverified_context()
((call
   function: (_) @match
   arguments: (argument_list) @_arguments)
  (#callee? @match "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#not-file? "<test>")
  (#set! fix "default-context"))

; if hasattr(ssl, "_create_unverified_context"): ssl._create_default_https_context = …
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (assignment
         left: (attribute
           attribute: (identifier) @_name)
         right: (_) @_value) @match)))
  (#eq? @_name "_create_default_https_context")
  (#resolves? @_value "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#not-match? @_condition "(?i)(?:^|[^n])verif|insecure|unsafe|valid|check|trust|self_?sign|skip|cert|hostname|ignore|allow|disable|strict|no_?ssl")
  (#not-file? "<test>")
  (#set! message "From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate")
  (#set! fix "delete"))

; if insecure: ssl._create_default_https_context = ssl._create_unverified_context
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @_value) @match
  (#eq? @_name "_create_default_https_context")
  (#resolves? @_value "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#within? @match "if_statement")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate")
  (#set! fix "delete"))

; def disable_verification(): ssl._create_default_https_context = ssl._create_unverified_context
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         left: (attribute
           attribute: (identifier) @_name)
         right: (_) @_value) @match)))
  (#named? @_function
    "insecure" "unverified" "unsafe" "no verify" "noverify" "no verification" "without verification" "not verified" "no check" "no validation"
    "skip" "ignore" "disable" "untrusted" "trust all" "accept all" "permissive" "lax"
    "fingerprint" "thumbprint" "peercert" "certificate" "cert")
  (#eq? @_name "_create_default_https_context")
  (#resolves? @_value "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate")
  (#set! fix "delete"))

; ssl._create_default_https_context = ssl._create_unverified_context
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @_value) @match
  (#eq? @_name "_create_default_https_context")
  (#resolves? @_value "ssl._create_unverified_context" "ssl._create_stdlib_context" "gevent.ssl._create_unverified_context")
  (#not-file? "<test>")
  (#set! message "From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate")
  (#set! fix "delete"))

; urlopen(url, context=ssl.SSLContext(ssl.PROTOCOL_TLS))
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (call
         function: (_) @_class
         arguments: (argument_list) @_arguments) @match)))
  (#any-of? @_name "context" "ssl_context")
  (#callee? @_callee
    "urllib.request.urlopen" "http.client.HTTPSConnection" "urllib.request.HTTPSHandler" "smtplib.SMTP_SSL" "imaplib.IMAP4_SSL" "poplib.POP3_SSL"
    "ftplib.FTP_TLS" "smtplib.SMTP().starttls" "imaplib.IMAP4().starttls" "poplib.POP3().stls" "xmlrpc.client.ServerProxy")
  (#callee? @_class "ssl.SSLContext")
  (#argument? @_arguments "0|protocol" @_protocol)
  (#resolves? @_protocol "ssl.PROTOCOL_TLS" "ssl.PROTOCOL_SSLv23" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1" "ssl.PROTOCOL_TLSv1_2")
  (#not-file? "<test>")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; ssl.SSLContext(ssl.PROTOCOL_TLS).wrap_socket(sock, server_hostname=host)
((call
   function: (attribute
     object: (call
       function: (_) @_class
       arguments: (argument_list) @_arguments) @match
     attribute: (identifier) @_method)
   arguments: (argument_list) @_wrapped)
  (#any-of? @_method "wrap_socket" "wrap_bio")
  (#callee? @_class "ssl.SSLContext")
  (#argument? @_arguments "0|protocol" @_protocol)
  (#resolves? @_protocol "ssl.PROTOCOL_TLS" "ssl.PROTOCOL_SSLv23" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1" "ssl.PROTOCOL_TLSv1_2")
  (#no-argument? @_wrapped "1|server_side")
  (#not-file? "<test>")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; context = ssl.SSLContext(ssl.PROTOCOL_TLS) for a client, and nothing that makes it check
((function_definition
   name: (identifier) @_name
   body: (block
     (expression_statement
       (assignment
         left: (_) @_context
         right: (call
           function: (_) @_class
           arguments: (argument_list) @_arguments) @match)))) @_function
  (#named? @_name
    "context" "ctx" "ssl" "tls" "https" "http" "connect" "connection" "client" "session" "adapter" "pool" "request" "requests" "urlopen" "fetch"
    "download" "login" "socket" "smtp" "imap" "ldap" "mqtt" "websocket" "certificate" "cert" "init" "get" "make" "create" "build" "open" "send"
    "query" "call" "post" "check" "read" "api" "opener" "conn" "transport" "mail" "email" "main" "run" "test" "serve" "start" "verify" "new")
  (#callee? @_class "ssl.SSLContext")
  (#argument? @_arguments "0|protocol" @_protocol)
  (#resolves? @_protocol "ssl.PROTOCOL_TLS" "ssl.PROTOCOL_SSLv23" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1" "ssl.PROTOCOL_TLSv1_2")
  (#not-match? @_function "verify_mode|CERT_REQUIRED|CERT_OPTIONAL|CERT_NONE|check_hostname|server_side|CLIENT_AUTH|verify|PoolManager|HTTPAdapter|pyOpenSSL")
  (#match? @_function "server_hostname\\s*=|\\b(?:HTTPSConnection|HTTPSHandler|urlopen|SMTP_SSL|IMAP4_SSL|POP3_SSL|FTP_TLS|starttls|ServerProxy|create_connection|open_connection)\\(")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; urlopen(url, context=ssl.SSLContext())
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (call
         function: (_) @_class
         arguments: (argument_list) @_arguments) @match)))
  (#any-of? @_name "context" "ssl_context")
  (#callee? @_callee
    "urllib.request.urlopen" "http.client.HTTPSConnection" "urllib.request.HTTPSHandler" "smtplib.SMTP_SSL" "imaplib.IMAP4_SSL" "poplib.POP3_SSL"
    "ftplib.FTP_TLS" "smtplib.SMTP().starttls" "imaplib.IMAP4().starttls" "poplib.POP3().stls" "xmlrpc.client.ServerProxy")
  (#callee? @_class "ssl.SSLContext")
  (#no-argument? @_arguments "0|protocol")
  (#not-file? "<test>")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; ssl.SSLContext().wrap_socket(sock, server_hostname=host)
((call
   function: (attribute
     object: (call
       function: (_) @_class
       arguments: (argument_list) @_arguments) @match
     attribute: (identifier) @_method)
   arguments: (argument_list) @_wrapped)
  (#any-of? @_method "wrap_socket" "wrap_bio")
  (#callee? @_class "ssl.SSLContext")
  (#no-argument? @_arguments "0|protocol")
  (#no-argument? @_wrapped "1|server_side")
  (#not-file? "<test>")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; context = ssl.SSLContext() for a client, and nothing that makes it check
((function_definition
   name: (identifier) @_name
   body: (block
     (expression_statement
       (assignment
         left: (_) @_context
         right: (call
           function: (_) @_class
           arguments: (argument_list) @_arguments) @match)))) @_function
  (#named? @_name
    "context" "ctx" "ssl" "tls" "https" "http" "connect" "connection" "client" "session" "adapter" "pool" "request" "requests" "urlopen" "fetch"
    "download" "login" "socket" "smtp" "imap" "ldap" "mqtt" "websocket" "certificate" "cert" "init" "get" "make" "create" "build" "open" "send"
    "query" "call" "post" "check" "read" "api" "opener" "conn" "transport" "mail" "email" "main" "run" "test" "serve" "start" "verify" "new")
  (#callee? @_class "ssl.SSLContext")
  (#no-argument? @_arguments "0|protocol")
  (#not-match? @_function "verify_mode|CERT_REQUIRED|CERT_OPTIONAL|CERT_NONE|check_hostname|server_side|CLIENT_AUTH|verify|PoolManager|HTTPAdapter|pyOpenSSL")
  (#match? @_function "server_hostname\\s*=|\\b(?:HTTPSConnection|HTTPSHandler|urlopen|SMTP_SSL|IMAP4_SSL|POP3_SSL|FTP_TLS|starttls|ServerProxy|create_connection|open_connection)\\(")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`")
  (#set! fix "client-context"))

; ssl.wrap_socket(sock, cert_reqs=ssl.CERT_NONE)
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match) @_arguments)
  (#eq? @_name "cert_reqs")
  (#callee? @_callee "ssl.wrap_socket")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#no-argument? @_arguments "|server_side")
  (#not-file? "<test>")
  (#set! fix "required"))

; websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE})
((keyword_argument
   name: (identifier) @_name
   value: (dictionary
     (pair
       key: (string (string_content) @_key)
       value: (_) @value) @match))
  (#eq? @_name "sslopt")
  (#eq? @_key "cert_reqs")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#set! fix "drop"))

; broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}
((pair
   key: (string (string_content) @_key)
   value: (_) @value) @match
  (#eq? @_key "ssl_cert_reqs")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-resolves? @value "ssl.CERT_REQUIRED")
  (#not-within? @match "if_statement")
  (#not-file? "<test>")
  (#set! fix "required"))

; ssl_options = {"cert_reqs": ssl.CERT_NONE}, of a client or of a server
((pair
   key: (string (string_content) @_key)
   value: (_) @value) @match
  (#any-of? @_key "cert_reqs" "ssl_cert_reqs")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "required"))

; pyOpenSSL: context.set_verify(SSL.VERIFY_PEER, lambda *whatever: True)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . (lambda
         body: (true)) @match))
  (#eq? @_method "set_verify")
  (#imports? "OpenSSL")
  (#not-file? "<test>")
  (#set! message "This callback accepts every certificate, so anybody on the way can read and change the traffic"))

; pyOpenSSL: context.set_verify(SSL.VERIFY_NONE), of a client or of a server
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_) @value)) @match
  (#eq? @_method "set_verify")
  (#resolves? @value "OpenSSL.SSL.VERIFY_NONE")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium"))
