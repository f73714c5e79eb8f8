;; title      = "JWT without a signature"
;; message    = "The algorithm `none` leaves this token unsigned: whoever gets it can change what it says"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [347, 327]
;; owasp      = ["A02:2021", "A04:2025"]
;;
;; [fix.sign]
;; title  = "Sign with HS256 and a key from the environment (whoever checks the token needs the same key)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "1|key", value = "{api:os.environ}[\"JWT_SECRET\"]", in = "@arguments" },
;;   { set-argument = "2|algorithm", value = "\"HS256\"", in = "@arguments" },
;; ]
;;
;; [fix.sign-with-key]
;; title  = "Sign with HS256 and the key that is given (whoever checks the token needs the same key)"
;; safety = "review"
;; edits  = [{ set-argument = "2|algorithm", value = "\"HS256\"", in = "@arguments" }]
;;
;; [fix.refuse-unsigned]
;; title  = "Take `none` off the list"
;; safety = "review"
;; edits  = [{ delete = "@none" }]
;;
;; [fix.accept-hs256]
;; title  = "Accept only HS256 (name the algorithm that the tokens are signed with)"
;; safety = "review"
;; edits  = [{ replace = "@none", with = "\"HS256\"" }]

; jwt.encode(claims, None, algorithm="none"): PyJWT demands an empty key there
((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode
    "jwt.encode" "jwt.api_jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.encode" "jwt.api_jws.encode" "jwt.PyJWS.encode"
    "jwt.api_jws.PyJWS.encode")
  (#argument? @arguments "2|algorithm" @_algorithm)
  (#value? @_algorithm "none")
  (#argument? @arguments "1|key" @_key)
  (#value? @_key None "")
  (#not-file? "<test>")
  (#set! fix "sign"))

((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode
    "jwt.encode" "jwt.api_jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.encode" "jwt.api_jws.encode" "jwt.PyJWS.encode"
    "jwt.api_jws.PyJWS.encode")
  (#argument? @arguments "2|algorithm" @_algorithm)
  (#value? @_algorithm "none")
  (#not-file? "<test>")
  (#set! fix "sign-with-key"))

; jwt.encode(claims, key, algorithm=None): HS256 in PyJWT 2.10, "none" in all others
((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode "jwt.encode" "jwt.api_jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.encode" "jwt.api_jws.encode")
  (#argument? @arguments "2|algorithm" @_algorithm)
  (#value? @_algorithm None)
  (#argument? @arguments "1|key" @_key)
  (#value? @_key None "")
  (#not-file? "<test>")
  (#set! message "`algorithm=None` leaves this token unsigned in every PyJWT but 2.10: whoever gets it can change what it says")
  (#set! fix "sign"))

((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode "jwt.encode" "jwt.api_jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.encode" "jwt.api_jws.encode")
  (#argument? @arguments "2|algorithm" @_algorithm)
  (#value? @_algorithm None)
  (#not-file? "<test>")
  (#set! message "`algorithm=None` leaves this token unsigned in every PyJWT but 2.10: whoever gets it can change what it says")
  (#set! fix "sign-with-key"))

; jwt.encode(claims, key, headers={"alg": "none"}): the header wins over the argument
((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode "jwt.encode" "jwt.api_jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.PyJWT.encode" "jwt.api_jws.encode")
  (#argument? @arguments "3|headers" @_headers)
  (#entry? @_headers "alg" "none")
  (#not-file? "<test>")
  (#set! message "The header `alg` wins over `algorithm`: this token is unsigned, and whoever gets it can change what it says"))

; Authlib and joserfc: jwt.encode({"alg": "none"}, claims, key)
((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode
    "authlib.jose.jwt.encode" "authlib.jose.JsonWebToken.encode" "authlib.jose.JsonWebSignature.serialize"
    "authlib.jose.JsonWebSignature.serialize_compact" "authlib.jose.JsonWebSignature.serialize_json" "joserfc.jwt.encode"
    "joserfc.jws.serialize_compact" "joserfc.jws.serialize_json")
  (#argument? @arguments "0|header" @_header)
  (#entry? @_header "alg" "none")
  (#not-file? "<test>"))

((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode "authlib.jose.JsonWebSignature.serialize_compact" "joserfc.jws.serialize_compact")
  (#argument? @arguments "0|protected" @_header)
  (#entry? @_header "alg" "none")
  (#not-file? "<test>"))

; python-jwt: generate_jwt(claims, None, "none")
((call
   function: (_) @_encode
   arguments: (argument_list) @arguments) @match
  (#callee? @_encode "python_jwt.generate_jwt")
  (#argument? @arguments "2|algorithm" @_algorithm)
  (#value? @_algorithm "none")
  (#not-file? "<test>"))

; Libraries that do accept an unsigned token where `none` is on the list.
((call
   function: (_) @_decode
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (list (string) @none)))) @match
  (#eq? @_name "algorithms")
  (#value? @none "none")
  (#callee? @_decode
    "authlib.jose.JsonWebToken" "authlib.jose.JsonWebSignature" "joserfc.jwt.decode" "joserfc.jws.deserialize_compact"
    "joserfc.jws.deserialize_json" "joserfc.jws.JWSRegistry" "joserfc.registry.JWSRegistry")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says")
  (#set! fix "refuse-unsigned"))

((call
   function: (_) @_decode
   arguments: (argument_list . (list (string) @none))) @match
  (#value? @none "none")
  (#callee? @_decode "authlib.jose.JsonWebToken" "authlib.jose.JsonWebSignature")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says")
  (#set! fix "refuse-unsigned"))

((call
   function: (_) @_decode
   arguments: (argument_list . (_) . (_) . (list (string) @none))) @match
  (#value? @none "none")
  (#callee? @_decode "joserfc.jwt.decode" "joserfc.jws.deserialize_compact" "joserfc.jws.deserialize_json")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says")
  (#set! fix "refuse-unsigned"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "authlib.jose.JsonWebToken" "authlib.jose.JsonWebSignature")
  (#argument? @arguments "0|algorithms" @_algorithms)
  (#element? @_algorithms "none")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "joserfc.jwt.decode" "joserfc.jws.deserialize_compact" "joserfc.jws.deserialize_json")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "none")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "joserfc.jws.JWSRegistry" "joserfc.registry.JWSRegistry")
  (#argument? @arguments "|algorithms" @_algorithms)
  (#element? @_algorithms "none")
  (#not-file? "<test>")
  (#set! message "With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says"))

; python-jwt: only if it gets no key
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "python_jwt.verify_jwt")
  (#argument? @arguments "2|allowed_algs" @_algorithms)
  (#element? @_algorithms "none")
  (#argument? @arguments "1|pub_key" @_key)
  (#value? @_key None)
  (#not-file? "<test>")
  (#set! message "Without a key and with `none` on the list any token is accepted: whoever sends it chooses what it says"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "python_jwt.verify_jwt")
  (#argument? @arguments "2|allowed_algs" @_algorithms)
  (#element? @_algorithms "none")
  (#no-argument? @arguments "1|pub_key")
  (#not-file? "<test>")
  (#set! message "Without a key and with `none` on the list any token is accepted: whoever sends it chooses what it says"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode "python_jwt.verify_jwt")
  (#argument? @arguments "2|allowed_algs" @_algorithms)
  (#element? @_algorithms "none")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned: should the key ever be missing here, any token is accepted; take it off the list"))

; PyJWT, python-jose and jwcrypto know the name and refuse the token all the same. With an empty key HS256 would be worse.
((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "none")
  (#argument? @arguments "1|key" @_key)
  (#value? @_key None "")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned; PyJWT refuses such tokens even so, others take them: give a key, and the algorithm that you sign with"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "none")
  (#no-argument? @arguments "1|key")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned; PyJWT refuses such tokens even so, others take them: give a key, and the algorithm that you sign with"))

((call
   function: (_) @_decode
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (list . (string) @none .)))) @match
  (#eq? @_name "algorithms")
  (#value? @none "none")
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete" "jose.jwt.decode" "jose.jws.verify")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned; this library refuses such tokens even so, others take them: name the algorithm that you sign with")
  (#set! fix "accept-hs256"))

((call
   function: (_) @_decode
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (list (string) @none)))) @match
  (#any-of? @_name "algorithms" "algs")
  (#value? @none "none")
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete" "jose.jwt.decode" "jose.jws.verify"
    "jwcrypto.jwt.JWT")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned; this library refuses such tokens even so, others take them: take it off the list")
  (#set! fix "refuse-unsigned"))

((call
   function: (_) @_decode
   arguments: (argument_list) @arguments) @match
  (#callee? @_decode
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode"
    "jwt.PyJWT.decode_complete" "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete" "jose.jwt.decode" "jose.jws.verify")
  (#argument? @arguments "2|algorithms" @_algorithms)
  (#element? @_algorithms "none" "jose.constants.ALGORITHMS.NONE" "jose.constants.Algorithms.NONE")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "`none` means unsigned; this library refuses such tokens even so, others take them: take it off the list"))
