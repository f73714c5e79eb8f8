;; title      = "JWT secret in the source code"
;; message    = "Whoever reads this code can make tokens for any user; read the secret from the environment"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [798, 321, 522]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B105", "B106", "S105", "S106"]
;; supersedes = ["hardcoded-password-argument", "hardcoded-password-default", "hardcoded-password-string"]
;;
;; [fix.environment]
;; title  = "Read it from the environment: `os.environ[\"JWT_SECRET\"]` (and make a new one, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@key.origin", with = "{api:os.environ}[\"JWT_SECRET\"]" }]
;;
;; [fix.environment-name]
;; title  = "Read it from the environment: `os.environ[\"{name}\"]` (and make a new one, it is known)"
;; safety = "review"
;; if     = '(#match? @name "^[A-Z][A-Z0-9_]*$")'
;; edits  = [{ replace = "@key", with = "{api:os.environ}[\"{name}\"]" }]
;;
;; [fix.environment-here]
;; title  = "Read it from the environment: `os.environ[\"JWT_SECRET\"]` (and make a new one, it is known)"
;; safety = "review"
;; if     = '(#not-match? @name "^[A-Z][A-Z0-9_]*$")'
;; edits  = [{ replace = "@key", with = "{api:os.environ}[\"JWT_SECRET\"]" }]
;;
;; [fix.signing-key]
;; title  = "Read it from the environment: `os.environ[\"JWT_SIGNING_KEY\"]` (and make a new one, it is known)"
;; safety = "review"
;; edits  = [{ replace = "@key", with = "{api:os.environ}[\"JWT_SIGNING_KEY\"]" }]

; Found where it is written: by this rule, hardcoded-secret-key or hardcoded-password-string.
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "jwt.encode" "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.encode" "jwt.api_jwt.decode"
    "jwt.api_jwt.decode_complete" "jwt.PyJWT.encode" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.decode" "jwt.api_jws.encode" "jwt.api_jws.decode"
    "jwt.PyJWS.encode" "jwt.PyJWS.decode" "jose.jwt.encode" "jose.jwt.decode" "jose.jws.sign" "jose.jws.verify"
    "jose.jwe.encrypt" "jose.jwe.decrypt" "authlib.jose.jwt.decode" "authlib.jose.JsonWebToken.decode"
    "authlib.jose.JsonWebSignature.deserialize_compact" "joserfc.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret" "secret" "token" "password" "api key")
  (#secret? @key)
  (#value-match? @key "(?:[^0-9]*[0-9]){3}")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is reported where it is defined"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "jwt.encode" "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.encode" "jwt.api_jwt.decode"
    "jwt.api_jwt.decode_complete" "jwt.PyJWT.encode" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.decode" "jwt.api_jws.encode" "jwt.api_jws.decode"
    "jwt.PyJWS.encode" "jwt.PyJWS.decode" "jose.jwt.encode" "jose.jwt.decode" "jose.jws.sign" "jose.jws.verify"
    "jose.jwe.encrypt" "jose.jwe.decrypt" "authlib.jose.jwt.decode" "authlib.jose.JsonWebToken.decode"
    "authlib.jose.JsonWebSignature.deserialize_compact" "joserfc.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret" "secret key")
  (#secret? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is reported where it is defined"))

; A placeholder is most often replaced, an example is no more than that.
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "jwt.encode" "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.encode" "jwt.api_jwt.decode"
    "jwt.api_jwt.decode_complete" "jwt.PyJWT.encode" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.decode" "jwt.api_jws.encode" "jwt.api_jws.decode"
    "jwt.PyJWS.encode" "jwt.PyJWS.decode" "jose.jwt.encode" "jose.jwt.decode" "jose.jws.sign" "jose.jws.verify"
    "jose.jwe.encrypt" "jose.jwe.decrypt" "authlib.jose.jwt.decode" "authlib.jose.JsonWebToken.decode"
    "authlib.jose.JsonWebSignature.deserialize_compact" "joserfc.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment"))

; jwt.encode(claims, "…", algorithm="HS256")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "jwt.encode" "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.encode" "jwt.api_jwt.decode"
    "jwt.api_jwt.decode_complete" "jwt.PyJWT.encode" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.decode" "jwt.api_jws.encode" "jwt.api_jws.decode"
    "jwt.PyJWS.encode" "jwt.PyJWS.decode" "jose.jwt.encode" "jose.jwt.decode" "jose.jws.sign" "jose.jws.verify"
    "jose.jwe.encrypt" "jose.jwe.decrypt" "authlib.jose.jwt.decode" "authlib.jose.JsonWebToken.decode"
    "authlib.jose.JsonWebSignature.deserialize_compact" "joserfc.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "jwt.encode" "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.encode" "jwt.api_jwt.decode"
    "jwt.api_jwt.decode_complete" "jwt.PyJWT.encode" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.decode" "jwt.api_jws.encode" "jwt.api_jws.decode"
    "jwt.PyJWS.encode" "jwt.PyJWS.decode" "jose.jwt.encode" "jose.jwt.decode" "jose.jws.sign" "jose.jws.verify"
    "jose.jwe.encrypt" "jose.jwe.decrypt" "authlib.jose.jwt.decode" "authlib.jose.JsonWebToken.decode"
    "authlib.jose.JsonWebSignature.deserialize_compact" "joserfc.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret" "secret" "token" "password" "api key")
  (#secret? @key)
  (#value-match? @key "(?:[^0-9]*[0-9]){3}")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is reported where it is defined"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret" "secret key")
  (#secret? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is reported where it is defined"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment"))

; Authlib and joserfc: jwt.encode(header, claims, "…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment"))

; OctKey.import_key("…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "fastapi_users.authentication.JWTStrategy" "fastapi_users.authentication.strategy.JWTStrategy"
    "fastapi_login.LoginManager")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment"))

; FastAPI Users and others: JWTStrategy(secret="…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "fastapi_users.authentication.JWTStrategy" "fastapi_users.authentication.strategy.JWTStrategy"
    "fastapi_login.LoginManager")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "fastapi_users.authentication.JWTStrategy" "fastapi_users.authentication.strategy.JWTStrategy"
    "fastapi_login.LoginManager")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "environment"))

; jwk.JWK(kty="oct", k="…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "jwcrypto.jwk.JWK")
  (#argument? @arguments "|k" @key)
  (#value-match? @key "^[A-Za-z0-9_=-]{8,}$")
  (#not-file? "<test>")
  (#set! fix "environment"))

; JWT_SECRET = "…"
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @key) @match
  (#named? @_target "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#not-named? @_target "id" "name" "header" "headers" "type" "algorithm" "alg" "url" "uri" "path" "file" "env" "var" "field" "param" "prefix" "label" "description" "help" "message" "error" "public" "cookie" "arn" "expires" "expired" "claim" "example" "invalid" "location" "required" "length")
  (#not-eq? @name "JWT_SECRET_KEY")
  (#value-match? @key "^[^-{\\s]\\S*$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]|^arn:|^projects/")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment-name")
  (#set! fix "environment-here"))

((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @key) @match
  (#named? @_target "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#not-named? @_target "id" "name" "header" "headers" "type" "algorithm" "alg" "url" "uri" "path" "file" "env" "var" "field" "param" "prefix" "label" "description" "help" "message" "error" "public" "cookie" "arn" "expires" "expired" "claim" "example" "invalid" "location" "required" "length")
  (#not-eq? @name "JWT_SECRET_KEY")
  (#value-match? @key "^[^-{\\s]\\S*$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]|^arn:|^projects/")
  (#not-value-match? @key "^[a-z0-9]+(_[a-z0-9]+)+$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment-name")
  (#set! fix "environment-here"))

; A name of its own, such as the key under which the secret is kept, or an example.
((assignment
   left: [
     (identifier) @name
     (attribute attribute: (identifier) @name)
     (subscript subscript: (string (string_content) @name))
   ] @_target
   right: [(string) (concatenated_string)] @key) @match
  (#named? @_target "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#not-named? @_target "id" "name" "header" "headers" "type" "algorithm" "alg" "url" "uri" "path" "file" "env" "var" "field" "param" "prefix" "label" "description" "help" "message" "error" "public" "cookie" "arn" "expires" "expired" "claim" "example" "invalid" "location" "required" "length")
  (#not-eq? @name "JWT_SECRET_KEY")
  (#value-match? @key "^[^-{\\s]\\S*$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]|^arn:|^projects/")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment")
  (#set! fix "environment-name")
  (#set! fix "environment-here"))

; SIMPLE_JWT = {"SIGNING_KEY": "…"}
((pair
   key: (string (string_content) @_name)
   value: [(string) (concatenated_string)] @key) @match
  (#eq? @_name "SIGNING_KEY")
  (#value-match? @key "^[^-{\\s]\\S*$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]|^arn:|^projects/")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|<.*>|redacted")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "signing-key"))
