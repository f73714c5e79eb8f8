;; title      = "Password written as an argument"
;; message    = "Whoever reads this code knows `{name}`; read it from the environment, and change it"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [798, 259]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B106", "S106"]
;;
;; [fix.known-password]
;; title  = "Read it from the environment: `os.environ[\"PASSWORD\"]` (and change it, it is known)"
;; safety = "review"
;; if     = '(#not-match? @value "^[rR]?[bB]")'
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

; connect(user="shop", password="…"), Config(DB_PASSWORD="…")
((keyword_argument
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

((keyword_argument
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

; config.update(MAIL_PASSWORD="…"): an app password of Google has 16 small letters
((keyword_argument
   name: (identifier) @name
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

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login
    "smtplib.SMTP.login" "smtplib.SMTP().login" "smtplib.SMTP_SSL.login" "smtplib.SMTP_SSL().login" "imaplib.IMAP4.login"
    "imaplib.IMAP4().login" "imaplib.IMAP4_SSL.login" "imaplib.IMAP4_SSL().login" "aiosmtplib.SMTP.login" "aiosmtplib.SMTP().login"
    "yagmail.SMTP")
  (#argument? @arguments "1|password" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|password")
  (#value-match? @value "^(?:[a-z]{16}|[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})$")
  (#not-value-match? @value "pass|user|word|mail|your|change|secret")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

; requests.get(url, auth=("shop", "…"))
((keyword_argument
   name: (identifier) @name
   value: (tuple . (_) . [(string) (concatenated_string)] @value .)) @match
  (#any-of? @name "auth" "http_auth" "basic_auth" "proxy_auth" "credentials")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

; smtp.login("shop@example.net", "…"): a password by its place, whatever it looks like
((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login
    "smtplib.SMTP.login" "smtplib.SMTP().login" "smtplib.SMTP_SSL.login" "smtplib.SMTP_SSL().login"
    "smtplib.LMTP.login" "smtplib.LMTP().login" "imaplib.IMAP4.login" "imaplib.IMAP4().login"
    "imaplib.IMAP4_SSL.login" "imaplib.IMAP4_SSL().login" "aiosmtplib.SMTP.login" "aiosmtplib.SMTP().login"
    "yagmail.SMTP" "requests.auth.HTTPBasicAuth" "requests.auth.HTTPDigestAuth" "requests.auth.HTTPProxyAuth"
    "requests_ntlm.HttpNtlmAuth" "httpx.BasicAuth" "httpx.DigestAuth" "aiohttp.BasicAuth"
    "aiohttp.helpers.BasicAuth" "pika.PlainCredentials" "pika.credentials.PlainCredentials" "oracledb.connect"
    "cx_Oracle.connect" "nntplib.NNTP.login" "nntplib.NNTP().login")
  (#argument? @arguments "1|password" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|password")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login "poplib.POP3.pass_" "poplib.POP3().pass_" "poplib.POP3_SSL.pass_" "poplib.POP3_SSL().pass_")
  (#argument? @arguments "0|pswd" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login "ftplib.FTP.login" "ftplib.FTP().login" "ftplib.FTP_TLS.login" "ftplib.FTP_TLS().login")
  (#argument? @arguments "1|passwd" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|passwd")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|@|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login "ftplib.FTP" "ftplib.FTP_TLS" "MySQLdb.connect" "MySQLdb.Connection")
  (#argument? @arguments "2|passwd" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|passwd")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|@|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login
    "pymysql.connect" "pymysql.Connection" "pymysql.connections.Connection" "pymssql.connect" "ldap3.Connection")
  (#argument? @arguments "2|password" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|password")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login
    "ldap.ldapobject.SimpleLDAPObject.simple_bind_s" "ldap.ldapobject.SimpleLDAPObject.simple_bind"
    "ldap.ldapobject.LDAPObject.simple_bind_s" "ldap.initialize().simple_bind_s" "ldap.initialize().simple_bind"
    "ldap.initialize().bind_s")
  (#argument? @arguments "1|cred" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login "paramiko.SSHClient.connect" "paramiko.client.SSHClient.connect")
  (#argument? @arguments "3|password" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|password")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login
    "urllib.request.HTTPPasswordMgr.add_password" "urllib.request.HTTPPasswordMgrWithDefaultRealm.add_password"
    "urllib.request.HTTPPasswordMgrWithPriorAuth.add_password"
    "urllib.request.HTTPBasicAuthHandler.add_password")
  (#argument? @arguments "3|passwd" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|passwd")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (_) @_login
   arguments: (argument_list) @arguments) @match
  (#callee? @_login "zipfile.ZipFile.setpassword" "pyzipper.AESZipFile.setpassword")
  (#argument? @arguments "0|pwd" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#no-argument? @arguments "|pwd")
  (#value-match? @value "^\\S{3,72}$")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty|(?i:^(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|anonymous.*)$)")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! confidence "high")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

; user.set_password("…"), User.objects.create_user("shop", None, "…")
((call
   function: (attribute
     object: (_) @_object
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_password" "check_password" "acheck_password")
  (#argument? @arguments "0|raw_password" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((call
   function: (attribute
     object: (_) @_object
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "create_user" "create_superuser" "acreate_user" "acreate_superuser")
  (#match? @_object "(^|[.])objects$")
  (#argument? @arguments "2" @value)
  (#match? @value "^[rRbB]{0,2}[\"']")
  (#value-match? @value "^\\S{6,72}$")
  (#value-match? @value "[A-Za-z].*[0-9!@#$%&*?^~+]|[0-9!@#$%&*?^~+].*[A-Za-z]")
  (#not-value-match? @value "^(MIIBI|MIGf|MFww|MFkw|MCow)|/[A-Za-z]+/|^[0-9]+/|[{}<>\\\\]|\\[.*\\]|\\(.*\\)|\\||%[sdr(]|\\$\\(|://|^[/.~#]|^[A-Za-z_]+[:=]|[A-Za-z]=[A-Za-z]|;|^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i:^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$)|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$|^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!|(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|\\.{3}|redacted|removed|hidden|masked|obfuscated|not.?(a|the|an).?|none|null|undefined|unknown|default|my.?pass|my.?secret|^(test|fake|mock|foo|bar|baz|stub|lorem)|123456|abc123|qwerty")
  (#not-file? "<test>")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#set! message "Whoever reads this code knows this password; read it from the environment, and change it")
  (#set! fix "known-password"))

((keyword_argument
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

((keyword_argument
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
