;; title      = "Password in the source code"
;; message    = "Whoever reads this code knows `{name}`; read it from the environment, and change it"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [798, 259]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B105", "S105"]
;;
;; [fix.database-url]
;; title  = "Read the address from the environment: `os.environ[\"DATABASE_URL\"]` (and change the password, it is known)"
;; safety = "review"
;; if     = '(#value-match? @match "^(postgres|postgresql|mysql|mariadb|mongodb|mssql|oracle|cockroachdb|clickhouse|snowflake|redshift|sqlserver)[a-z0-9+]*:[^\\s{}]+$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DATABASE_URL\"]" }]
;;
;; [fix.broker-url]
;; title  = "Read the address from the environment: `os.environ[\"BROKER_URL\"]` (and change the password, it is known)"
;; safety = "review"
;; if     = '(#value-match? @match "^(redis|rediss|amqp|amqps|mqtt|mqtts|kafka|nats)[a-z0-9+]*:[^\\s{}]+$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"BROKER_URL\"]" }]
;;
;; [fix.database-dsn]
;; title  = "Read the connection string from the environment: `os.environ[\"DATABASE_DSN\"]` (and change the password, it is known)"
;; safety = "review"
;; if     = '(#constant? @match) (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DATABASE_DSN\"]" }]
;;
;; [fix.password-of-pair]
;; title  = "Read it from the environment: `os.environ[\"PASSWORD\"]` (and change it, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"PASSWORD\"]" }]
;;
;; [fix.environment]
;; title  = "Read it from the environment: `os.environ[\"{name}\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]") (#match? @name "^[A-Z][A-Z0-9_]*$")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"{name}\"]" }]
;;
;; [fix.environment-bytes]
;; title  = "Read it from the environment: `os.environ[\"{name}\"].encode()` (and change it, it is known)"
;; safety = "review"
;; if     = '(#match? @value "^[rR]?[bB]") (#match? @name "^[A-Z][A-Z0-9_]*$")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"{name}\"].encode()" }]
;;
;; [fix.password]
;; title  = "Read it from the environment: `os.environ[\"PASSWORD\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"PASSWORD\"]" }]
;;
;; [fix.password-bytes]
;; title  = "Read it from the environment: `os.environ[\"PASSWORD\"].encode()` (and change it, it is known)"
;; safety = "review"
;; if     = '(#match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"PASSWORD\"].encode()" }]
;;
;; [fix.api-key]
;; title  = "Read it from the environment: `os.environ[\"API_KEY\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "key" "apikey")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"API_KEY\"]" }]
;;
;; [fix.api-key-bytes]
;; title  = "Read it from the environment: `os.environ[\"API_KEY\"].encode()` (and change it, it is known)"
;; safety = "review"
;; if     = '(#match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "key" "apikey")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"API_KEY\"].encode()" }]
;;
;; [fix.token]
;; title  = "Read it from the environment: `os.environ[\"TOKEN\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "token") (#not-named? @name "key")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"TOKEN\"]" }]
;;
;; [fix.token-bytes]
;; title  = "Read it from the environment: `os.environ[\"TOKEN\"].encode()` (and change it, it is known)"
;; safety = "review"
;; if     = '(#match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "token") (#not-named? @name "key")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"TOKEN\"].encode()" }]
;;
;; [fix.secret]
;; title  = "Read it from the environment: `os.environ[\"SECRET\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "secret" "credential" "credentials") (#not-named? @name "key" "token")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"SECRET\"]" }]
;;
;; [fix.secret-bytes]
;; title  = "Read it from the environment: `os.environ[\"SECRET\"].encode()` (and change it, it is known)"
;; safety = "review"
;; if     = '(#match? @value "^[rR]?[bB]") (#not-match? @name "^[A-Z][A-Z0-9_]*$") (#named? @name "secret" "credential" "credentials") (#not-named? @name "key" "token")'
;; edits  = [{ replace = "@value", with = "{api:os.environ}[\"SECRET\"].encode()" }]

; A name counts if it says password, secret, token or key and nothing that turns its meaning. A password has letters with digits or
; signs, a secret sixteen and more irregular characters. The regular expressions that must not match tell, in this order: markup, patterns
; and addresses; names of things; placeholders; hashes.

; "example": {"password": "…"} of a schema
((pair
   key: (string (string_content) @_example)
   value: (dictionary
       (pair
         key: (string (string_content) @name)
         value: [(string) (concatenated_string)]) @match))
  (#any-of? @_example "example" "examples" "openapi_examples")
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only an example"))

((pair
   key: (string (string_content) @_example)
   value: (list
     (dictionary
       (pair
         key: (string (string_content) @name)
         value: [(string) (concatenated_string)]) @match)))
  (#any-of? @_example "example" "examples" "openapi_examples")
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only an example"))

((keyword_argument
   name: (identifier) @_example
   value: (dictionary
       (pair
         key: (string (string_content) @name)
         value: [(string) (concatenated_string)]) @match))
  (#any-of? @_example "example" "examples" "openapi_examples")
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only an example"))

((keyword_argument
   name: (identifier) @_example
   value: (list
     (dictionary
       (pair
         key: (string (string_content) @name)
         value: [(string) (concatenated_string)]) @match)))
  (#any-of? @_example "example" "examples" "openapi_examples")
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only an example"))

; reverse("order", kwargs={"secret": "…"}): a short code in an address
((keyword_argument
   name: (identifier) @_kwargs
   value: (dictionary
       (pair
         key: (string (string_content) @name)
         value: (string) @_sample) @match))
  (#any-of? @_kwargs "kwargs" "url_kwargs" "path_params" "view_args")
  (#any-of? @name "secret" "token")
  (#value-match? @_sample "^[a-z0-9]{8,20}$")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only a sample"))

; [… for order in [{"secret": "…"}, {"secret": "…"}]]: rows that are made up
((for_in_clause
   right: (list
     (dictionary
       (pair
         key: (string (string_content) @name)
         value: (string) @_sample) @match)))
  (#any-of? @name "secret" "token")
  (#value-match? @_sample "^[a-z0-9]{8,20}$")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "Make sure that `{name}` is only a sample"))

; DB_PASSWORD = "…", self.password = "…", config["password"] = "…"
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @value) @match
  (#named? @_target "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @_target "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @value) @match
  (#named? @_target "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#not-named? @_target "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

; {"password": "…"}
((pair
   key: (string (string_content) @name)
   value: [(string) (concatenated_string)] @value) @match
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @name "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((pair
   key: (string (string_content) @name)
   value: [(string) (concatenated_string)] @value) @match
  (#named? @name "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#not-named? @name "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

; EMAIL_HOST_PASSWORD = "…": an app password of Google has 16 small letters
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @value) @match
  (#named? @_target "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#named? @_target "mail" "email" "gmail" "smtp" "imap" "sender")
  (#not-named? @_target "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^(?:[a-z]{16}|[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})$")
  (#not-value-match? @value "pass|user|word|mail|your|change|secret")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((pair
   key: (string (string_content) @name)
   value: [(string) (concatenated_string)] @value) @match
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#named? @name "mail" "email" "gmail" "smtp" "imap" "sender")
  (#not-named? @name "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^(?:[a-z]{16}|[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})$")
  (#not-value-match? @value "pass|user|word|mail|your|change|secret")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

; auth = ("shop", "…")
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: (tuple . (string) . (string) @value .)) @match
  (#named? @_target "auth" "basic auth" "credentials" "creds" "login")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "password-of-pair"))

; if password == "…"
((comparison_operator
   . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string (string_content) @name))] @_what
   operators: ["==" "!="]
   . (string) @value .) @match
  (#named? @_what "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @_what "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the right `{name}`; keep a hash of it elsewhere, made with bcrypt or Argon2"))

((comparison_operator
   . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string (string_content) @name))] @_what
   operators: ["==" "!="]
   . (string) @value .) @match
  (#named? @_what "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#not-named? @_what "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the right `{name}`; read it from the environment, and change it")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((comparison_operator
   . (string) @value
   operators: ["==" "!="]
   . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string (string_content) @name))] @_what .) @match
  (#named? @_what "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @_what "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the right `{name}`; keep a hash of it elsewhere, made with bcrypt or Argon2"))

; hmac.compare_digest(password, "…"): whatever it is, it is the password
((call
   function: (_) @_compare
   arguments: (argument_list) @arguments) @match
  (#callee? @_compare "hmac.compare_digest" "secrets.compare_digest")
  (#argument? @arguments "0" @_given)
  (#named? @_given "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#argument? @arguments "1" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#not-match? @value "(?i)abcdefg|dummy|x{8}")
  (#value-match? @value "^\\S{4,}$")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2"))

((call
   function: (_) @_compare
   arguments: (argument_list) @arguments) @match
  (#callee? @_compare "hmac.compare_digest" "secrets.compare_digest")
  (#argument? @arguments "1" @_given)
  (#named? @_given "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass" "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#argument? @arguments "0" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#not-match? @value "(?i)abcdefg|dummy|x{8}")
  (#value-match? @value "^\\S{4,}$")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2"))

; create_engine("postgresql://shop:…@db.example.net/shop"): what is written, so that a constant that is put in is found where it is
(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "^[rRbBuUfF]*[\"']+[a-z0-9+.-]+://[^/\\s:@\"'<>]*:[^@/\\s\"'{}<>\\[\\]()$%*]{6,}@[^/\\s\"'<>]+")
  (#match? @match "://[^@]*:[^@]*[0-9][^@]*@")
  (#match? @match "://[^@]*:[^@]*[A-Za-z][^@]*@")
  (#not-match? @match "(?i)://[^@]*:[^@]*(pass|pwd|secret|token|user|test|example|change.?me|your|xxx|foo|bar|baz|qux|1234|abc|guest|root|admin|none|null|dummy|fake|mock|sample)[^@]*@")
  (#not-match? @match "(?i)@(localhost|127\\.|0\\.0\\.0\\.0|\\[|host|server|hostname|example|your|some|my|test|foo|bar|[^/]*\\.(example|test|invalid|localhost)\\b|[^/]*example\\.(com|org|net))")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the password in this address; read it from the environment, and change it")
  (#set! fix "database-url")
  (#set! fix "broker-url"))

; "host=db.example.net dbname=shop user=shop password=…", "DRIVER=…;SERVER=…;UID=…;PWD=…"
(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "(?i)[\"'\\s;](password|pwd)\\s*=\\s*'?[^\\s;'\"{}<>$%*,()]{6,}(?:[\\s;'\"]|$)")
  (#match? @match "(?i)[\"'\\s;](password|pwd)\\s*=\\s*'?[^\\s;'\"]*[0-9]")
  (#match? @match "(?i)\\b(host|hostaddr|server|dbname|database|data source|driver)\\s*=\\s*[^\\s=]")
  (#not-match? @match "(?i)(password|pwd)\\s*=\\s*'?[^\\s;'\"]*(pass|pwd|secret|user|test|example|change.?me|your|xxx|foo|bar|1234|abc|dummy|fake|mock|sample)")
  (#not-match? @match "(?i)(host|hostaddr|server|data source)\\s*=\\s*'?(localhost|127\\.|\\(local|\\.\\\\|example|your|my|host|server)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows the password in this address; read it from the environment, and change it")
  (#set! fix "database-dsn"))

; Perhaps a placeholder, a word of its own, or code that is no more than an example.
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @value) @match
  (#named? @_target "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @_target "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, whoever reads this code knows `{name}`; read it from the environment")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @value) @match
  (#named? @_target "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#not-named? @_target "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#secret? @value)
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, whoever reads this code knows `{name}`; read it from the environment")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

; Perhaps a placeholder, a word of its own, or code that is no more than an example.
((pair
   key: (string (string_content) @name)
   value: [(string) (concatenated_string)] @value) @match
  (#named? @name "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#not-named? @name "key" "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, whoever reads this code knows `{name}`; read it from the environment")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))

((pair
   key: (string (string_content) @name)
   value: [(string) (concatenated_string)] @value) @match
  (#named? @name "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials")
  (#not-named? @name "id" "ids" "name" "names" "hash" "hashes" "hashed" "hasher" "hashers" "digest" "salt" "algorithm" "type" "kind" "class" "url"
    "uri" "link" "endpoint" "path" "file" "filename" "dir" "field" "fields" "label" "prompt" "help" "hint" "text" "message" "msg"
    "error" "warning" "title" "placeholder" "regex" "regexp" "re" "pattern" "rule" "rules" "policy" "validator" "validators"
    "validation" "strength" "length" "env" "environ" "var" "variable" "param" "parameter" "arg" "option" "flag" "prefix" "suffix"
    "template" "format" "header" "headers" "cookie" "attr" "attribute" "column" "property" "form" "input" "widget" "selector"
    "xpath" "css" "element" "locator" "button" "page" "view" "screen" "route" "action" "command" "event" "signal" "topic"
    "permission" "scope" "scopes" "role" "status" "state" "mode" "method" "scheme" "grant" "backend" "provider" "manager" "service"
    "module" "example" "sample" "test" "fake" "mock" "dummy" "reset" "forgot" "expired" "required" "invalid" "wrong" "description"
    "doc" "schema" "version" "public" "pub" "pubkey" "change" "changed" "encrypted" "masked" "hidden" "fingerprint" "checksum"
    "csrf" "xsrf" "next" "cursor" "continuation" "sync" "through" "thru" "filter" "render" "rendering" "band" "low" "high" "first"
    "second" "single" "multi" "two" "one" "by" "count" "rate" "season" "boarding" "fail" "compiler" "pad" "eos" "bos" "mask"
    "separator" "delimiter" "resource" "arn" "ref")
  (#secret? @value)
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, whoever reads this code knows `{name}`; read it from the environment")
  (#set! fix "environment")
  (#set! fix "environment-bytes")
  (#set! fix "password")
  (#set! fix "password-bytes")
  (#set! fix "api-key")
  (#set! fix "api-key-bytes")
  (#set! fix "token")
  (#set! fix "token-bytes")
  (#set! fix "secret")
  (#set! fix "secret-bytes"))
