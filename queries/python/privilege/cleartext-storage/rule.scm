;; title        = "Secret stored as it is"
;; message      = "`{value}` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store"
;; severity     = "high"
;; confidence   = "medium"
;; when-unknown = "default"
;; cwe          = [312, 313, 315]
;; owasp        = ["A04:2021"]
;; supersedes   = ["cleartext-logging"]

; Tokens are not asked for: a session's token in a cookie is what cookies are for.

; Cookies.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list . (_) . [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)) @match
  (#any-of? @_method "set_cookie" "set_secure_cookie" "set_signed_cookie")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! message "`{value}` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))) @match
  (#any-of? @_method "set_cookie" "set_secure_cookie" "set_signed_cookie")
  (#eq? @_name "value")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! message "`{value}` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name"))

((assignment
   left: (subscript value: (attribute attribute: (identifier) @_cookies))
   right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @match
  (#any-of? @_cookies "cookies" "cookie")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! message "`{value}` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name"))

; Sessions.
((assignment
   left: (subscript value: (_) @_session)
   right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @match
  (#match? @_session "^(?:flask\\.|quart\\.)?session$")
  (#imports? "flask" "quart")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! message "`{value}` goes into the session as it is, and the session is a cookie that is signed and not encrypted; keep it on the server"))

((assignment
   left: (subscript value: (attribute object: (_) @_request attribute: (identifier) @_session))
   right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @match
  (#eq? @_session "session")
  (#match? @_request "(?:^|\\.)request$")
  (#imports? "starlette.middleware.sessions" "fastapi" "starlette")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! message "`{value}` goes into the session as it is, and the session is a cookie that is signed and not encrypted; keep it on the server"))

((assignment
   left: (subscript value: (attribute object: (_) @_request attribute: (identifier) @_session))
   right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @match
  (#eq? @_session "session")
  (#match? @_request "(?:^|\\.)request$")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! severity "medium")
  (#set! message "`{value}` is kept in the session as it is, and whoever reads the session store has it; keep a hash, or what was found out with it"))

; Files.
((call
   function: (attribute object: (_) @_file attribute: (identifier) @_method)
   arguments: (argument_list
     [
       (identifier) @value
       (attribute) @value
       (subscript subscript: (string)) @value
       (call) @value
       (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator left: (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (call function: (attribute object: (string)) arguments: (argument_list [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
     ])) @match
  (#any-of? @_method "write" "write_text" "write_bytes" "writelines" "writerow")
  (#not-named? @_file "stdin" "stdout" "stderr" "sock" "socket" "pipe" "channel" "conn" "connection" "process" "proc" "wfile" "transport" "writer" "stream" "buf" "buffer" "io" "response" "resp" "hash" "hasher" "mac" "sha" "md" "self" "zip" "archive" "screen" "term" "terminal" "echo" "ssh")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! severity "medium"))

((call
   function: (_) @_dump
   arguments: (argument_list . (dictionary (pair value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)))) @match
  (#callee? @_dump "json.dump" "pickle.dump" "yaml.dump" "yaml.safe_dump" "toml.dump" "tomli_w.dump" "marshal.dump")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "consumer secret" "secret access key" "api key" "apikey" "private key" "encryption key" "signing key" "mnemonic phrase" "seed phrase"
    "cvv" "cvc" "card number" "social security number" "ssn")
  (#not-named? @value
    "hash" "hashes" "hashed" "digest" "fingerprint" "checksum" "salt" "encrypted" "masked" "mask" "redacted" "redact" "obfuscated"
    "obfuscate" "censored" "censor" "hidden" "sanitized" "sanitize" "scrubbed" "scrub" "length" "len" "size" "count" "counts" "counter"
    "num" "max" "min" "limit" "id" "ids" "uuid" "name" "names" "key name" "type" "kind" "class" "url" "uri" "endpoint" "path" "file"
    "filename" "dir" "folder" "field" "fields" "label" "labels" "prompt" "help" "hint" "message" "msg" "error" "errors" "exception"
    "warning" "title" "placeholder" "regex" "pattern" "rule" "rules" "policy" "policies" "validator" "validators" "validation"
    "validate" "valid" "strength" "score" "env" "var" "variable" "param" "parameter" "arg" "option" "options" "flag" "prefix" "suffix"
    "template" "format" "column" "property" "status" "state" "mode" "method" "scheme" "algorithm" "grant" "backend" "provider"
    "manager" "store" "storage" "module" "version" "versions" "age" "date" "time" "expires" "expiry"
    "expired" "expiration" "ttl" "timeout" "lifetime" "changed" "change" "reset" "forgot" "required" "require" "requires" "invalid"
    "wrong" "missing" "exists" "exist" "present" "enabled" "disabled" "used" "updated" "created" "is" "scope" "scopes" "alg" "exp" "expire" "starting" "sync" "ignored" "budget" "has" "have" "can" "should"
    "needs" "need" "allow" "allowed" "no" "not" "check" "checked" "verify" "verified" "matches" "match" "set" "lock" "locked" "update" "create" "save" "delete"
    "remove" "public" "usage" "rotation" "ref" "reference" "arn" "index" "position" "pos" "username" "resource"
    "obj" "object" "item" "items" "list" "manifest" "ns" "namespace" "func"
    "callback" "handler" "attr" "attribute" "result" "response" "action" "step" "task" "entropy")
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|key)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-match? @value "(?:^|\\.)[A-Z]\\w*(?:Mechanism|Type|Kind|Method|Mode|Scheme|Grant|Flow|Step|Stage|Field|Column|Key|Enum|Choice|Option|Status|Event|Action|Permission|Scope|Provider)s?\\.[A-Z][A-Z0-9_]*$")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! severity "medium"))
