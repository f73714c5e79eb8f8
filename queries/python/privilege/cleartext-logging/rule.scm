;; title        = "Secret in the log"
;; message      = "`{value}` goes into the log as it is, and logs are read by many and kept for long; leave it out"
;; severity     = "high"
;; confidence   = "medium"
;; when-unknown = "default"
;; cwe          = [532, 312]
;; owasp        = ["A09:2021"]
;;
;; [fix.mask]
;; title  = "Write `***` in its place"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "\"***\"" }]
;;
;; [fix.mask-hole]
;; title  = "Write `***` in its place"
;; safety = "review"
;; edits  = [{ replace = "@hole", with = "***" }]

; The name says what it is, and no word in it turns the meaning: a hash, a length, when it was changed. A constant is the name of a field.

((call
   function: (attribute object: (_) @_log attribute: (identifier) @_level)
   arguments: (argument_list
     [
       (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole)
       (concatenated_string (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole))
     ])) @match
  (#any-of? @_level "debug" "info" "warning" "warn" "error" "critical" "fatal" "exception" "log" "trace" "success" "msg")
  (#named? @_log "log" "logger" "logging")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "shared secret" "consumer secret" "webhook secret" "jwt secret" "api key" "apikey" "private key" "secret access key" "encryption key"
    "signing key" "access token" "refresh token" "auth token" "bearer token" "id token" "api token" "jwt token" "oauth token"
    "session token" "secret token" "authorization header" "otp code" "otp secret" "totp secret" "mnemonic phrase" "seed phrase" "cvv" "cvc"
    "card number" "social security number" "ssn")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! fix "mask-hole"))

((call
   function: (attribute object: (_) @_log attribute: (identifier) @_level)
   arguments: (argument_list
     [
       (identifier) @value
       (attribute) @value
       (subscript subscript: (string)) @value
       (call) @value
       (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: (tuple [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (binary_operator right: (dictionary (pair value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)))
       (binary_operator left: (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (call function: (attribute object: [(string) (concatenated_string)]) arguments: (argument_list [(identifier) @value (attribute) @value (subscript subscript: (string)) @value (call) @value (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)]))
     ])) @match
  (#any-of? @_level "debug" "info" "warning" "warn" "error" "critical" "fatal" "exception" "log" "trace" "success" "msg")
  (#named? @_log "log" "logger" "logging")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "shared secret" "consumer secret" "webhook secret" "jwt secret" "api key" "apikey" "private key" "secret access key" "encryption key"
    "signing key" "access token" "refresh token" "auth token" "bearer token" "id token" "api token" "jwt token" "oauth token"
    "session token" "secret token" "authorization header" "otp code" "otp secret" "totp secret" "mnemonic phrase" "seed phrase" "cvv" "cvc"
    "card number" "social security number" "ssn")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! fix "mask"))

; Often no secret: the token of a parser, a secret by its name.
((call
   function: (attribute object: (_) @_log attribute: (identifier) @_level)
   arguments: (argument_list
     [
       (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole)
       (concatenated_string (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole))
     ])) @match
  (#any-of? @_level "debug" "info" "warning" "warn" "error" "critical" "fatal" "exception" "log" "trace" "success" "msg")
  (#named? @_log "log" "logger" "logging")
  (#named? @value
    "token" "secret" "credential" "credentials" "jwt" "otp" "cookie" "cookies" "session key" "authorization")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! confidence "low")
  (#set! message "If `{value}` is a secret, everybody who reads the log has it; leave it out")
  (#set! fix "mask-hole"))

((call
   function: (attribute object: (_) @_log attribute: (identifier) @_level)
   arguments: (argument_list
     [
       (identifier) @value
       (attribute) @value
       (subscript subscript: (string)) @value
       (call) @value
       (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: (tuple [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (binary_operator right: (dictionary (pair value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)))
       (binary_operator left: (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (call function: (attribute object: [(string) (concatenated_string)]) arguments: (argument_list [(identifier) @value (attribute) @value (subscript subscript: (string)) @value (call) @value (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)]))
     ])) @match
  (#any-of? @_level "debug" "info" "warning" "warn" "error" "critical" "fatal" "exception" "log" "trace" "success" "msg")
  (#named? @_log "log" "logger" "logging")
  (#named? @value
    "token" "secret" "credential" "credentials" "jwt" "otp" "cookie" "cookies" "session key" "authorization")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! confidence "low")
  (#set! message "If `{value}` is a secret, everybody who reads the log has it; leave it out")
  (#set! fix "mask"))

; Whoever runs the program may have asked for it.
((call
   function: (_) @_print
   arguments: (argument_list
     [
       (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole)
       (concatenated_string (string (interpolation expression: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value) @hole))
     ])) @match
  (#callee? @_print "builtins.print" "rich.print" "click.echo" "typer.echo" "sys.stdout.write" "sys.stderr.write")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "shared secret" "consumer secret" "webhook secret" "jwt secret" "api key" "apikey" "private key" "secret access key" "encryption key"
    "signing key" "access token" "refresh token" "auth token" "bearer token" "id token" "api token" "jwt token" "oauth token"
    "session token" "secret token" "authorization header" "otp code" "otp secret" "totp secret" "mnemonic phrase" "seed phrase" "cvv" "cvc"
    "card number" "social security number" "ssn")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! severity "medium")
  (#set! message "`{value}` is printed as it is; where a program's output is kept, everybody who reads it has it")
  (#set! fix "mask-hole"))

((call
   function: (_) @_print
   arguments: (argument_list
     [
       (identifier) @value
       (attribute) @value
       (subscript subscript: (string)) @value
       (call) @value
       (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)
       (binary_operator right: (tuple [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (binary_operator right: (dictionary (pair value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)))
       (binary_operator left: (binary_operator right: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value))
       (call function: (attribute object: [(string) (concatenated_string)]) arguments: (argument_list [(identifier) @value (attribute) @value (subscript subscript: (string)) @value (call) @value (keyword_argument value: [(identifier) (attribute) (subscript subscript: (string)) (call)] @value)]))
     ])) @match
  (#callee? @_print "builtins.print" "rich.print" "click.echo" "typer.echo" "sys.stdout.write" "sys.stderr.write")
  (#named? @value
    "password" "passwd" "passphrase" "passcode" "pwd" "userpass" "dbpass" "secret key" "client secret" "app secret" "api secret"
    "shared secret" "consumer secret" "webhook secret" "jwt secret" "api key" "apikey" "private key" "secret access key" "encryption key"
    "signing key" "access token" "refresh token" "auth token" "bearer token" "id token" "api token" "jwt token" "oauth token"
    "session token" "secret token" "authorization header" "otp code" "otp secret" "totp secret" "mnemonic phrase" "seed phrase" "cvv" "cvc"
    "card number" "social security number" "ssn")
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
  (#not-match? @value "(?i)(?:pass(?:word|wd|phrase|code)|pwd|secret|token|key|credentials?|cookies?)_?(?:config|settings?|users?|clients?|sessions?|requests?|tests?|jobs?|roles?|source|service)\\b")
  (#not-match? @value "(?i)jw[tse]\\w*\\.encode")
  (#not-constant? @value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! severity "medium")
  (#set! message "`{value}` is printed as it is; where a program's output is kept, everybody who reads it has it")
  (#set! fix "mask"))
