;; title      = "Secret compared in variable time"
;; message    = "`{operator}` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [208]
;; owasp      = ["A02:2021", "A04:2025"]
;;
;; [fix.compare-digest-left-missing]
;; title  = "Use `hmac.compare_digest`, with `\"\"` for a value that is missing"
;; safety = "review"
;; if     = '(#eq? @operator "==") (#match? @left "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "{api:hmac.compare_digest}({left} or \"\", {right})" }]
;;
;; [fix.compare-digest-right-missing]
;; title  = "Use `hmac.compare_digest`, with `\"\"` for a value that is missing"
;; safety = "review"
;; if     = '(#eq? @operator "==") (#match? @right "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "{api:hmac.compare_digest}({left}, {right} or \"\")" }]
;;
;; [fix.compare-digest]
;; title  = "Use `hmac.compare_digest`"
;; safety = "review"
;; if     = '(#eq? @operator "==") (#not-match? @left "[.]get[(][^(),]*[)]$") (#not-match? @right "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "{api:hmac.compare_digest}({left}, {right})" }]
;;
;; [fix.not-compare-digest-left-missing]
;; title  = "Use `hmac.compare_digest`, with `\"\"` for a value that is missing"
;; safety = "review"
;; if     = '(#eq? @operator "!=") (#match? @left "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "not {api:hmac.compare_digest}({left} or \"\", {right})" }]
;;
;; [fix.not-compare-digest-right-missing]
;; title  = "Use `hmac.compare_digest`, with `\"\"` for a value that is missing"
;; safety = "review"
;; if     = '(#eq? @operator "!=") (#match? @right "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "not {api:hmac.compare_digest}({left}, {right} or \"\")" }]
;;
;; [fix.not-compare-digest]
;; title  = "Use `hmac.compare_digest`"
;; safety = "review"
;; if     = '(#eq? @operator "!=") (#not-match? @left "[.]get[(][^(),]*[)]$") (#not-match? @right "[.]get[(][^(),]*[)]$")'
;; edits  = [{ replace = "@match", with = "not {api:hmac.compare_digest}({left}, {right})" }]

; A column of a table in a condition: the comparison becomes SQL.
((call
   function: (attribute attribute: (identifier) @_filter)
   arguments: (argument_list
     (comparison_operator
       . (_) @operand
       operators: ["==" "!="]
       . (_) @operand .) @match))
  (#any-of? @_filter "filter" "where" "having" "or_" "and_" "join" "outerjoin")
  (#any-match? @operand "\\.[a-z_]+$")
  (#any-named? @operand
    "signature" "hmac" "api key" "apikey" "secret" "token" "authorization" "secret key" "auth key" "access key" "csrf")
  (#not-file? "<test>")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! profile "audit")
  (#set! message "The database looks for this secret, and how long that takes may tell a little about it; look for a hash of it"))

; A function that tries whether this system knows a scheme.
((function_definition
   name: (identifier) @_purpose
   body: (block (return_statement
     (comparison_operator
       . (_) @operand
       operators: ["==" "!="] @operator
       . (_) @operand .) @match)))
  (#named? @_purpose "test" "selftest" "self test" "supports")
  (#any-resolves? @operand "crypt.crypt()" "bcrypt.hashpw()")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! profile "audit"))

; hmac.new(key, body, "sha256").hexdigest() == signature
((comparison_operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @right @operand .) @match
  (#any-resolves? @operand
    "hmac.HMAC.digest()" "hmac.HMAC.hexdigest()" "hmac.digest()" "hmac.digest().hex()" "hmac.HMAC.digest().hex()"
    "bcrypt.hashpw()" "bcrypt.kdf()" "crypt.crypt()" "hashlib.pbkdf2_hmac()" "hashlib.pbkdf2_hmac().hex()" "hashlib.scrypt()"
    "hashlib.scrypt().hex()" "Crypto.Hash.HMAC.HMAC.digest()" "Crypto.Hash.HMAC.HMAC.hexdigest()"
    "cryptography.hazmat.primitives.hmac.HMAC.finalize()" "itsdangerous.Signer.get_signature()")
  (#not-file? "<test>")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))

; signature == expected_signature, in a file that computes HMACs
((comparison_operator
   . [(identifier) (attribute) (call) (subscript)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @right @operand .) @match
  (#imports? "hmac" "cryptography.hazmat.primitives.hmac" "Crypto.Hash.HMAC" "Cryptodome.Hash.HMAC")
  (#any-named? @operand "signature" "sig" "hmac" "mac")
  (#named? @operand "signature" "sig" "hmac" "mac" "digest" "expected" "computed" "calculated" "actual" "received" "provided" "header" "headers")
  (#not-named? @operand "mac address" "digest size" "length" "len" "version" "type" "name" "algorithm" "algo" "method" "mod" "digestmod")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))

; request.headers.get("X-Api-Key") != API_KEY
((comparison_operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @right @operand .) @match
  (#any-match? @operand "(^|[^a-z_.])((self|flask|info|context)\\.)?request\\b|^(headers|cookies)\\b|^[a-z_]+_header$")
  (#any-not-match? @operand "(^|[^a-z_.])((self|flask|info|context)\\.)?request\\b|^(headers|cookies)\\b|^[a-z_]+_header$")
  (#any-named? @operand
    "signature" "hmac" "api key" "apikey" "secret" "token" "authorization" "secret key" "auth key" "access key" "csrf")
  (#match? @operand "^[A-Z0-9_]+$|[.(\\[{]|expected|secret|key|stored|correct|signature")
  (#not-named? @operand
    "token type" "token user" "next token" "page token" "token name" "secret name" "content" "type" "length" "len" "count" "index" "etag"
    "method" "algorithm" "scheme" "version" "change me" "changeme" "placeholder" "redacted" "masked" "unchanged" "cached secret" "cached credentials" "captcha")
  (#not-match? @operand "\\.user$")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))

; the same against something of which nothing tells that it is kept here
((comparison_operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @right @operand .) @match
  (#any-match? @operand "(^|[^a-z_.])((self|flask|info|context)\\.)?request\\b|^(headers|cookies)\\b|^[a-z_]+_header$")
  (#any-not-match? @operand "(^|[^a-z_.])((self|flask|info|context)\\.)?request\\b|^(headers|cookies)\\b|^[a-z_]+_header$")
  (#any-named? @operand
    "signature" "hmac" "api key" "apikey" "secret" "token" "authorization" "secret key" "auth key" "access key" "csrf")
  (#not-named? @operand
    "token type" "token user" "next token" "page token" "token name" "secret name" "content" "type" "length" "len" "count" "index" "etag"
    "method" "algorithm" "scheme" "version" "change me" "changeme" "placeholder" "redacted" "masked" "unchanged" "cached secret" "cached credentials" "captcha")
  (#not-match? @operand "\\.user$")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))

; the same, where the request is further away
((comparison_operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (call) (subscript) (string (interpolation)) (binary_operator)] @right @operand .) @match
  (#any-flows-from? @operand "http")
  (#any-named? @operand "signature" "hmac" "api key" "apikey" "secret" "secret key" "auth token" "access token" "authorization")
  (#not-named? @operand
    "token type" "token user" "next token" "page token" "token name" "secret name" "content" "type" "length" "len" "count" "index" "etag"
    "method" "algorithm" "scheme" "version" "change me" "changeme" "placeholder" "redacted" "masked" "unchanged" "cached secret" "cached credentials" "captcha")
  (#not-match? @operand "\\.user$")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))

; api_key != settings.API_KEY
((comparison_operator
   . [(identifier) (attribute) (subscript) (call)] @left @operand
   operators: ["==" "!="] @operator
   . [(identifier) (attribute) (subscript) (call) (string (interpolation))] @right @operand .) @match
  (#named? @operand
    "api key" "apikey" "api token" "auth token" "access token" "bearer token" "secret token" "webhook secret" "webhook token" "client secret"
    "shared secret" "secret key" "admin token" "admin password" "internal token" "service token" "verify token" "x token")
  (#any-match? @operand "^(settings|config|conf|app\\.config|current_app\\.config|self\\.settings|self\\.config|os\\.environ|os\\.getenv)\\b|^([a-z_]+\\.)*[A-Z][A-Z0-9_]*$")
  (#not-named? @operand "token type" "name" "length" "len" "id" "count" "type" "placeholder" "default" "sentinel" "unset" "change me" "changeme" "insecure" "example" "redacted" "masked" "unchanged" "cached secret" "cached credentials" "captcha")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "compare-digest-left-missing")
  (#set! fix "compare-digest-right-missing")
  (#set! fix "compare-digest")
  (#set! fix "not-compare-digest-left-missing")
  (#set! fix "not-compare-digest-right-missing")
  (#set! fix "not-compare-digest"))
