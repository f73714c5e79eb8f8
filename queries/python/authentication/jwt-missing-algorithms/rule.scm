;; title      = "JWT verified by whatever algorithm it names"
;; message    = "The token itself chooses how it is verified; name the algorithm that you sign with"
;; severity   = "medium"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [347]
;; owasp      = ["A02:2021", "A04:2025"]
;;
;; [fix.hs256]
;; title  = "Accept only HS256: `algorithms=[\"HS256\"]` (right if one secret signs and checks)"
;; safety = "review"
;; if     = '(#not-named? @key "public" "pem" "cert" "certificate" "rsa" "jwks" "jwk")'
;; edits  = [{ set-argument = "2|algorithms", value = "[\"HS256\"]", in = "@arguments" }]
;;
;; [fix.rs256]
;; title  = "Accept only RS256: `algorithms=[\"RS256\"]` (right if the key is an RSA key)"
;; safety = "review"
;; if     = '(#not-named? @key "secret")'
;; edits  = [{ set-argument = "2|algorithms", value = "[\"RS256\"]", in = "@arguments" }]
;;
;; [fix.authlib-hs256]
;; title  = "Accept only HS256: `JsonWebToken([\"HS256\"])` (right if one secret signs and checks)"
;; safety = "review"
;; if     = '(#not-named? @key "public" "pem" "cert" "certificate" "rsa" "jwks" "jwk")'
;; edits  = [{ replace = "@decode", with = "{api:authlib.jose.JsonWebToken}([\"HS256\"]).decode" }]
;;
;; [fix.authlib-rs256]
;; title  = "Accept only RS256: `JsonWebToken([\"RS256\"])` (right if the key is an RSA key)"
;; safety = "review"
;; if     = '(#not-named? @key "secret")'
;; edits  = [{ replace = "@decode", with = "{api:authlib.jose.JsonWebToken}([\"RS256\"]).decode" }]

; algorithms=[jwt.get_unverified_header(token)["alg"]]
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete"
    "jwt.PyJWS.decode" "jwt.api_jws.decode" "jose.jwt.decode" "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#flows-from? @_algorithms "jwt-header")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! message "The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "authlib.jose.JsonWebToken" "authlib.jose.JsonWebSignature")
  (#argument? @arguments "0|algorithms" @_algorithms)
  (#flows-from? @_algorithms "jwt-header")
  (#not-file? "<test>")
  (#set! message "The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with"))

; Every algorithm that the library knows.
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jwt.decode" "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#resolves? @_algorithms "jose.constants.ALGORITHMS.SUPPORTED" "jose.constants.ALGORITHMS.ALL")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

; A key of a JWKS knows the algorithm that it is for.
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#no-argument? @arguments "2|algorithms")
  (#argument? @arguments "1|key" @_key)
  (#resolves? @_key "jwt.PyJWK" "jwt.api_jwk.PyJWK")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "A key of a key set brings its algorithm along since PyJWT 2.10; before, this raises `DecodeError`"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#no-argument? @arguments "2|algorithms")
  (#argument? @arguments "1|key" @_key)
  (#named? @_key "jwk" "signing key")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "A key of a key set brings its algorithm along since PyJWT 2.10; before, this raises `DecodeError`"))

; PyJWT 2 raises an error.
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#version? "pyjwt" ">=2")
  (#no-argument? @arguments "2|algorithms")
  (#no-argument? @arguments "3|options")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "info")
  (#set! message "PyJWT 2 raises `DecodeError` without `algorithms`; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#version? "pyjwt" ">=2")
  (#no-argument? @arguments "2|algorithms")
  (#argument? @arguments "3|options" @_options)
  (#not-entry? @_options "verify_signature" False)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "info")
  (#set! message "PyJWT 2 raises `DecodeError` without `algorithms`; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#no-argument? @arguments "2|algorithms")
  (#no-argument? @arguments "3|options")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! message "PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#no-argument? @arguments "3|options")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! message "PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#no-argument? @arguments "2|algorithms")
  (#argument? @arguments "3|options" @_options)
  (#not-entry? @_options "verify_signature" False)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! message "PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#argument? @arguments "3|options" @_options)
  (#not-entry? @_options "verify_signature" False)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! message "PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))

; jwt.decode(token)
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jwt.decode")
  (#no-argument? @arguments "2|algorithms")
  (#no-argument? @arguments "3|options")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jwt.decode")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#no-argument? @arguments "3|options")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jwt.decode")
  (#no-argument? @arguments "2|algorithms")
  (#argument? @arguments "3|options" @_options)
  (#not-entry? @_options "verify_signature" False)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jwt.decode")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#argument? @arguments "3|options" @_options)
  (#not-entry? @_options "verify_signature" False)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! fix "hs256")
  (#set! fix "rs256"))

; authlib.jose.jwt is a JsonWebToken of all algorithms; from 1.6.0 to 1.6.6 `none` was one of them and accepted.
((call
   function: (_) @decode
   arguments: (argument_list) @arguments) @match
  (#callee? @decode
    "authlib.jose.jwt.decode")
  (#version? "authlib" ">=1.6.0,<1.6.7")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`authlib.jose.jwt` of these versions accepts tokens without any signature, whatever the key; name the algorithm that you sign with")
  (#set! fix "authlib-hs256")
  (#set! fix "authlib-rs256"))

((call
   function: (_) @decode
   arguments: (argument_list) @arguments) @match
  (#callee? @decode
    "authlib.jose.jwt.decode")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! message "`authlib.jose.jwt` accepts every algorithm, and in Authlib 1.6.0 to 1.6.6 no signature at all; name the algorithm that you sign with")
  (#set! fix "authlib-hs256")
  (#set! fix "authlib-rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "authlib.jose.JsonWebSignature")
  (#no-argument? @arguments "0|algorithms")
  (#version? "authlib" ">=1.6.0,<1.6.9")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "Without a list of algorithms these versions of Authlib accept tokens without any signature, whatever the key"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "authlib.jose.JsonWebToken" "authlib.jose.JsonWebSignature")
  (#argument? @arguments "0|algorithms" @_algorithms)
  (#value? @_algorithms None)
  (#version? "authlib" ">=1.6.0,<1.6.9")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "Without a list of algorithms these versions of Authlib accept tokens without any signature, whatever the key"))

; algorithms=["HS256", "RS256"]: the public key, which everybody knows, as the secret of an HMAC
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete"
    "jose.jwt.decode" "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "HS256" "HS384" "HS512")
  (#element? @_algorithms "RS256" "RS384" "RS512" "PS256" "PS384" "PS512" "ES256" "ES384" "ES512" "EdDSA")
  (#argument? @arguments "1|key" @key)
  (#named? @key "public" "pem" "cert" "certificate" "jwks" "x 509")
  (#not-file? "<test>")
  (#set! message "A public key is no secret: on a list with HMAC algorithms it can be used to forge tokens; list only the algorithm that you sign with")
  (#set! fix "rs256"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete"
    "jose.jwt.decode" "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "HS256" "HS384" "HS512")
  (#element? @_algorithms "RS256" "RS384" "RS512" "PS256" "PS384" "PS512" "ES256" "ES384" "ES512" "EdDSA")
  (#argument? @arguments "1|key" @key)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "A public key is no secret: on a list with HMAC algorithms it can be used to forge tokens; list only the algorithm that you sign with")
  (#set! fix "hs256")
  (#set! fix "rs256"))
