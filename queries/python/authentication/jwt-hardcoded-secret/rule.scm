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
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#constant? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

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
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials" "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#secret? @key)
  (#value-match? @key "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @key "(?:[^0-9]*[0-9]){3}")
  (#value-match? @key "(?:[^A-Za-z]*[A-Za-z]){4}")
  (#not-value-match? @key "^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i)^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$")
  (#not-value-match? @key "(?i)^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9]+([.:-][0-9]+)+$|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000")
  (#not-value-match? @key "^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

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
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret key")
  (#secret? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

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
  (#constant? @key)
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
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
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#constant? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials" "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#secret? @key)
  (#value-match? @key "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @key "(?:[^0-9]*[0-9]){3}")
  (#value-match? @key "(?:[^A-Za-z]*[A-Za-z]){4}")
  (#not-value-match? @key "^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i)^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$")
  (#not-value-match? @key "(?i)^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9]+([.:-][0-9]+)+$|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000")
  (#not-value-match? @key "^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret key")
  (#secret? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode"
    "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jwt.encode")
  (#argument? @arguments "2|key" @key)
  (#constant? @key)
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
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
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "jwt secret" "jwt key" "jwt signing key" "authjwt secret" "password token secret" "verification token secret")
  (#constant? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret" "api key" "apikey" "access key" "auth key" "account key" "private key" "encryption key" "signing key" "token" "credential" "credentials" "password" "passwd" "passphrase" "passcode" "pwd" "pass" "userpass" "dbpass")
  (#secret? @key)
  (#value-match? @key "^[A-Za-z0-9+/_.=~:-]{16,}$")
  (#value-match? @key "(?:[^0-9]*[0-9]){3}")
  (#value-match? @key "(?:[^A-Za-z]*[A-Za-z]){4}")
  (#not-value-match? @key "^[a-z]+[0-9]{0,3}([-_.]([a-z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z]+[0-9]{0,3}([-_.]([A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$|^[A-Z][a-z]*[0-9]?([-_.][A-Z][a-z]+[0-9]?)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[a-z]+([A-Z][a-z]+)+[0-9]?$|(?i)^[a-z_-]*pass(word|wd|phrase|code)?[0-9]?$|^(?i:[a-z-]*(oauth|base|sha|md|hmac|bcrypt|pbkdf|scrypt|argon|utf|pkcs|x|aes|rsa|hs|rs|es|http|ipv|ntlm|wpa|vnc|s|k|h|i)[-_]?[0-9]+[a-z_-]*)$|^(?i:oauth[12].*)$")
  (#not-value-match? @key "(?i)^(aes|rsa|hmac|sha|chacha|hs|rs|es|ps|ed|ecdsa|x)[-_]?[0-9]+|^(urn|arn|did|spiffe|vault|secret|ref|env|file|ssm|kms|sha[0-9]*|md5|uuid):|/(secrets|keys|versions|locations|topics)/|^(MIIBI|MIGf|MFww|MFkw|MCow)|^eyJ|^[0-9]+([.:-][0-9]+)+$|change.?me|fake|mock|dummy|test|example|sample|abcdef|123456|xxxx|0000")
  (#not-value-match? @key "^\\$?(2[abxy]|[156y]|pbkdf2.*|argon2.*|scrypt.*|bcrypt.*|sha[0-9]+|md5|apr1)\\$|^\\{(?i:ssha|sha|crypt|md5)|^(?i:sha[0-9]+|md5)[:-]|^!")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#not-match? @key "^[rRbBuU]{0,2}[\"\']")
  (#named? @key "secret key")
  (#secret? @key)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "This secret is found where it is written"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use
    "authlib.jose.OctKey.import_key" "authlib.jose.JsonWebKey.import_key" "joserfc.jwk.OctKey.import_key"
    "joserfc.jwk.import_key" "jwcrypto.jwk.JWK.from_password")
  (#argument? @arguments "0|raw" @key)
  (#constant? @key)
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
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

; FastAPI Users and others: JWTStrategy(secret="…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "fastapi_users.authentication.JWTStrategy")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "fastapi_users.authentication.strategy.JWTStrategy")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "fastapi_login.LoginManager")
  (#argument? @arguments "0|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "aiohttp_jwt.JWTMiddleware")
  (#argument? @arguments "0|secret_or_pub_key" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "sanic_jwt.Initialize")
  (#argument? @arguments "|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "sanic_jwt.initialize")
  (#argument? @arguments "|secret" @key)
  (#value-match? @key "^([^-{\\s]\\S*|[A-Za-z]+( [A-Za-z]+)+)$")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "environment"))

; jwk.JWK(kty="oct", k="…")
((call
   function: (_) @_use
   arguments: (argument_list) @arguments) @match
  (#callee? @_use "jwcrypto.jwk.JWK")
  (#argument? @arguments "|k" @key)
  (#value-match? @key "^[A-Za-z0-9_=-]{8,}$")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
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
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "^\\S+$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]|^arn:|^projects/")
  (#value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
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
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "^\\S+$")
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
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "^\\S+$")
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
  (#any-of? @_name "SIGNING_KEY" "JWT_SECRET" "JWT_PRIVATE_KEY_SECRET")
  (#not-value-match? @key "^\\s*(-----BEGIN|[{]|ssh-|ecdsa-)|^\\s*$")
  (#value-match? @key "^\\S{4,}$")
  (#not-value-match? @key "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|://|^[/.~]")
  (#not-value-match? @key "(?i)change.?(me|this|it)|place.?holder|example|sample|dummy|your|insert|replace|todo|fixme|x{4}|\\*{3}|<.*>|redacted|[{]")
  (#not-file? "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/sample/**" "**/samples/**" "**/demo/**" "**/demos/**" "**/tutorial/**" "**/tutorials/**" "**/fixtures/**" "**/*example*.py" "**/*sample*.py" "**/*demo*.py" "**/*test*.py")
  (#not-file? "<test>")
  (#set! fix "signing-key"))
