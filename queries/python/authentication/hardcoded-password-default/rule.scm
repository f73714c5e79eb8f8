;; title      = "Password written as a default value"
;; message    = "Without `{name}` this uses a secret that everybody who reads the code knows; give it no default"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [798, 259]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B107", "S107"]
;; supersedes = ["hardcoded-password-string"]
;;
;; [fix.none]
;; title  = "Give no default: `None` (and change it, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "None" }]
;;
;; [fix.optional]
;; title  = "Give no default: `{type} | None = None` (and change it, it is known)"
;; safety = "review"
;; if     = '(#version? "python" ">=3.10") (#match? @type "^(str|bytes|SecretStr)$")'
;; edits  = [{ replace = "@type", with = "{type} | None" }, { replace = "@value", with = "None" }]
;;
;; [fix.declare]
;; title  = "Give no default: `{name}: {type}` (and change it, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{name}: {type}" }]
;;
;; [fix.no-fallback]
;; title  = "Refuse to start without it: `os.environ[…]` (and change it, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@get", with = "{api:os.environ}[{variable}]" }]
;;
;; [fix.no-default]
;; title  = "Give no default (and change it, it is known)"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; A name counts if it says password, secret, token or key and nothing that turns its meaning. A password has letters with digits or
; signs, a secret sixteen and more irregular characters. The regular expressions that must not match tell, in this order: markup, patterns
; and addresses; names of things; placeholders; hashes.

; def connect(user, password="…")
((default_parameter
   name: (identifier) @name
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
  (#set! fix "none"))

((default_parameter
   name: (identifier) @name
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
  (#set! fix "none"))

; def connect(user: str, password: str = "…")
((typed_default_parameter
   name: (identifier) @name
   type: (type) @type
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
  (#set! fix "optional")
  (#set! fix "none"))

((typed_default_parameter
   name: (identifier) @name
   type: (type) @type
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
  (#set! fix "optional")
  (#set! fix "none"))

; class Settings(BaseSettings): db_password: str = "…"
((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @name
         type: (type) @type
         right: [(string) (concatenated_string)] @value) @match))) @_class
  (#subclass? @_class "pydantic_settings.BaseSettings" "pydantic.BaseSettings" "pydantic.v1.BaseSettings")
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
  (#set! message "If the environment does not set `{name}`, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "declare"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @name
         type: (type) @type
         right: [(string) (concatenated_string)] @value) @match))) @_class
  (#subclass? @_class "pydantic.BaseModel" "sqlmodel.SQLModel" "typing.NamedTuple" "msgspec.Struct")
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
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "optional")
  (#set! fix "none"))

((decorated_definition
   definition: (class_definition
     body: (block
       (expression_statement
         (assignment
           left: (identifier) @name
           type: (type) @type
           right: [(string) (concatenated_string)] @value) @match)))) @_class
  (#decorated? @_class "dataclasses.dataclass" "attr.s" "attr.attrs" "attr.dataclass" "attr.define" "attr.frozen" "attrs.define" "attrs.frozen" "pydantic.dataclasses.dataclass")
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
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "optional")
  (#set! fix "none"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @name
         type: (type) @type
         right: [(string) (concatenated_string)] @value) @match))) @_class
  (#subclass? @_class "pydantic_settings.BaseSettings" "pydantic.BaseSettings" "pydantic.v1.BaseSettings")
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
  (#set! message "If the environment does not set `{name}`, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "declare"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @name
         type: (type) @type
         right: [(string) (concatenated_string)] @value) @match))) @_class
  (#subclass? @_class "pydantic.BaseModel" "sqlmodel.SQLModel" "typing.NamedTuple" "msgspec.Struct")
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
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "optional")
  (#set! fix "none"))

((decorated_definition
   definition: (class_definition
     body: (block
       (expression_statement
         (assignment
           left: (identifier) @name
           type: (type) @type
           right: [(string) (concatenated_string)] @value) @match)))) @_class
  (#decorated? @_class "dataclasses.dataclass" "attr.s" "attr.attrs" "attr.dataclass" "attr.define" "attr.frozen" "attrs.define" "attrs.frozen" "pydantic.dataclasses.dataclass")
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
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default")
  (#set! fix "optional")
  (#set! fix "none"))

; os.environ.get("DB_PASSWORD", "…")
((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     . [(string) (concatenated_string)] @value .)) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-fallback"))

((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     . [(string) (concatenated_string)] @value .)) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(secret|token|api_?key|access_?key|auth_?key|private_?key|signing_?key|encryption_?key|secret_?key|credentials?)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-fallback"))

; os.environ.get("DB_PASSWORD") or "…"
((boolean_operator
   left: (call
     function: (_) @_get
     arguments: (argument_list . (_) @variable))
   operator: "or"
   right: [(string) (concatenated_string)] @value) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-fallback"))

((boolean_operator
   left: (call
     function: (_) @_get
     arguments: (argument_list . (_) @variable))
   operator: "or"
   right: [(string) (concatenated_string)] @value) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(secret|token|api_?key|access_?key|auth_?key|private_?key|signing_?key|encryption_?key|secret_?key|credentials?)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-fallback"))

; config("DB_PASSWORD", default="…") of decouple, environ, environs and Starlette
((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#callee? @_get "decouple.config" "decouple.AutoConfig" "environ.Env" "environ.Env.str" "environ.Env.bytes" "environ.Env.get_value" "environs.Env" "environs.Env.str" "starlette.config.Config" "starlette.config.Config.get" "os.environ.get" "os.getenv" "environs.env.str" "environs.env")
  (#eq? @_default "default")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-default"))

((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#callee? @_get "decouple.config" "decouple.AutoConfig" "environ.Env" "environ.Env.str" "environ.Env.bytes" "environ.Env.get_value" "environs.Env" "environs.Env.str" "starlette.config.Config" "starlette.config.Config.get" "os.environ.get" "os.getenv" "environs.env.str" "environs.env")
  (#eq? @_default "default")
  (#value-match? @variable "(?i)(secret|token|api_?key|access_?key|auth_?key|private_?key|signing_?key|encryption_?key|secret_?key|credentials?)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it")
  (#set! fix "no-default"))

; parser.add_argument("--password", default="…")
((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list
     (string) @option
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#eq? @_add "add_argument")
  (#eq? @_default "default")
  (#value-match? @option "(?i)^--?[a-z-_]*(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Without `{option.value}` this uses a secret that everybody who reads the code knows; make the option required or prompt for it")
  (#set! fix "no-default"))

((call
   function: (_) @_add
   arguments: (argument_list
     (string) @option
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#callee? @_add "click.option" "typer.Option" "rich_click.option" "asyncclick.option")
  (#eq? @_default "default")
  (#value-match? @option "(?i)^--?[a-z-_]*(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Without `{option.value}` this uses a secret that everybody who reads the code knows; make the option required or prompt for it")
  (#set! fix "no-default"))

((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list
     (string) @option
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#eq? @_add "add_argument")
  (#eq? @_default "default")
  (#value-match? @option "(?i)^--?[a-z-_]*(secret|token|api[-_]?key|access[-_]?key|secret[-_]?key)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Without `{option.value}` this uses a secret that everybody who reads the code knows; make the option required or prompt for it")
  (#set! fix "no-default"))

((call
   function: (_) @_add
   arguments: (argument_list
     (string) @option
     (keyword_argument
       name: (identifier) @_default
       value: [(string) (concatenated_string)] @value) @match))
  (#callee? @_add "click.option" "typer.Option" "rich_click.option" "asyncclick.option")
  (#eq? @_default "default")
  (#value-match? @option "(?i)^--?[a-z-_]*(secret|token|api[-_]?key|access[-_]?key|secret[-_]?key)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Without `{option.value}` this uses a secret that everybody who reads the code knows; make the option required or prompt for it")
  (#set! fix "no-default"))

; password: str = Field(default="…")
((assignment
   left: (identifier) @name
   right: (call
     function: (_) @_field
     arguments: (argument_list
       (keyword_argument
         name: (identifier) @_default
         value: [(string) (concatenated_string)] @value) @match)))
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
  (#any-of? @_default "default" "server_default")
  (#callee? @_field "dataclasses.field" "pydantic.Field" "pydantic.fields.Field" "attr.ib" "attr.field" "attrs.field" "sqlmodel.Field" "django.db.models.CharField" "django.db.models.TextField" "sqlalchemy.Column" "sqlalchemy.orm.mapped_column" "typer.Option" "fastapi.Form" "fastapi.Header" "fastapi.Query")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default"))

((assignment
   left: (identifier) @name
   right: (call
     function: (_) @_field
     arguments: (argument_list
       . [(string) (concatenated_string)] @value @match)))
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
  (#callee? @_field "pydantic.Field" "pydantic.fields.Field" "sqlmodel.Field" "typer.Option")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default"))

((assignment
   left: (identifier) @name
   right: (call
     function: (_) @_field
     arguments: (argument_list
       (keyword_argument
         name: (identifier) @_default
         value: [(string) (concatenated_string)] @value) @match)))
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
  (#any-of? @_default "default" "server_default")
  (#callee? @_field "dataclasses.field" "pydantic.Field" "pydantic.fields.Field" "attr.ib" "attr.field" "attrs.field" "sqlmodel.Field" "django.db.models.CharField" "django.db.models.TextField" "sqlalchemy.Column" "sqlalchemy.orm.mapped_column" "typer.Option" "fastapi.Form" "fastapi.Header" "fastapi.Query")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default"))

((assignment
   left: (identifier) @name
   right: (call
     function: (_) @_field
     arguments: (argument_list
       . [(string) (concatenated_string)] @value @match)))
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
  (#callee? @_field "pydantic.Field" "pydantic.fields.Field" "sqlmodel.Field" "typer.Option")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default"))

((typed_default_parameter
   name: (identifier) @name
   value: (call
     function: (_) @_field
     arguments: (argument_list . [(string) (concatenated_string)] @value @match)))
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
  (#callee? @_field "typer.Option" "fastapi.Form" "fastapi.Header" "fastapi.Query" "fastapi.Body" "pydantic.Field")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{name}` is not given, this uses a secret that everybody who reads the code knows; give it no default"))

; settings.get("password", "…")
((call
   function: (attribute attribute: (identifier) @_get)
   arguments: (argument_list
     . (string) @variable
     . [(string) (concatenated_string)] @value .)) @match
  (#any-of? @_get "get" "setdefault" "pop" "getenv")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is missing, this uses a secret that everybody who reads the code knows; give it no default"))

((call
   function: (attribute attribute: (identifier) @_get)
   arguments: (argument_list
     . (string) @variable
     . [(string) (concatenated_string)] @value .)) @match
  (#any-of? @_get "get" "setdefault" "pop" "getenv")
  (#value-match? @variable "(?i)(secret|token|api_?key|access_?key|auth_?key|private_?key|signing_?key|encryption_?key|secret_?key|credentials?)$")
  (#secret? @value)
  (#value-match? @value "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @value "(?:[^0-9]*[0-9]){3}")
  (#not-value-match? @value "(?i:^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000)|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9.:-]+$|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is missing, this uses a secret that everybody who reads the code knows; give it no default"))

((call
   function: (_) @_get
   arguments: (argument_list . (_) . (_) @variable . [(string) (concatenated_string)] @value .)) @match
  (#callee? @_get "builtins.getattr")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "If `{variable.value}` is missing, this uses a secret that everybody who reads the code knows; give it no default"))

; Perhaps a placeholder, a word of its own, or code that is no more than an example.
((default_parameter
   name: (identifier) @name
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
  (#set! message "If this is more than a placeholder, a call without `{name}` uses a secret that everybody who reads the code knows")
  (#set! fix "none"))

((default_parameter
   name: (identifier) @name
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
  (#set! message "If this is more than a placeholder, a call without `{name}` uses a secret that everybody who reads the code knows")
  (#set! fix "none"))

((typed_default_parameter
   name: (identifier) @name
   type: (type) @type
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
  (#set! message "If this is more than a placeholder, a call without `{name}` uses a secret that everybody who reads the code knows")
  (#set! fix "optional")
  (#set! fix "none"))

((typed_default_parameter
   name: (identifier) @name
   type: (type) @type
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
  (#set! message "If this is more than a placeholder, a call without `{name}` uses a secret that everybody who reads the code knows")
  (#set! fix "optional")
  (#set! fix "none"))

((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     . [(string) (concatenated_string)] @value .)) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, a secret that everybody who reads the code knows is used when `{variable.value}` is not set")
  (#set! fix "no-fallback"))

((boolean_operator
   left: (call
     function: (_) @_get
     arguments: (argument_list . (_) @variable))
   operator: "or"
   right: [(string) (concatenated_string)] @value) @match @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @variable "(?i)(pass(word|wd|phrase|code)?|pwd)$")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|^[0-9]+([.][0-9]+)+$|^(?i:n/a|never|true|false|none|null|yes|no|on|off|auto|basic|bearer|digest|oauth|saml|ldap|string|str|text|hidden|required|optional|disabled|enabled)$|(?i)pass|pwd|secret|token|key|cred|auth|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([-_.][a-z]+)+$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this is more than a placeholder, a secret that everybody who reads the code knows is used when `{variable.value}` is not set")
  (#set! fix "no-fallback"))
