;; title      = "JWT accepted without checking its signature"
;; message    = "This token is not verified: whoever sends it chooses what it says"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [347]
;; owasp      = ["A02:2021", "A04:2025"]
;; supersedes = ["jwt-hardcoded-secret", "jwt-missing-algorithms", "jwt-none-algorithm"]
;;
;; [fix.verify]
;; title  = "Verify the signature"
;; safety = "review"
;; if     = '(#argument? @arguments "1|key") (#argument? @arguments "2|algorithms")'
;; edits  = [{ replace = "@flag", with = "True" }]
;;
;; [fix.verify-hs256]
;; title  = "Verify the signature: `algorithms=[\"HS256\"]` (or what the tokens are signed with)"
;; safety = "review"
;; if     = '(#argument? @arguments "1|key") (#no-argument? @arguments "2|algorithms")'
;; edits  = [{ replace = "@flag", with = "True" }, { add-argument = "algorithms=[\"HS256\"]", to = "@arguments" }]
;;
;; [fix.verify-with-key]
;; title  = "Verify the signature (give the key and `algorithms` too, or every token is refused)"
;; safety = "review"
;; if     = '(#no-argument? @arguments "1|key")'
;; edits  = [{ replace = "@flag", with = "True" }]
;;
;; [fix.drop-verify]
;; title  = "Verify the signature: drop `verify=False`"
;; safety = "review"
;; edits  = [{ remove-argument = "|verify", from = "@arguments" }]
;;
;; [fix.drop-verify-hs256]
;; title  = "Verify the signature: `algorithms=[\"HS256\"]` (or what the tokens are signed with)"
;; safety = "review"
;; if     = '(#argument? @arguments "1|key") (#no-argument? @arguments "2|algorithms")'
;; edits  = [{ remove-argument = "|verify", from = "@arguments" }, { add-argument = "algorithms=[\"HS256\"]", to = "@arguments" }]

; The developer knows and says so: unverified = jwt.decode(…). Right if only the issuer is looked up before the real check.
((assignment
   left: (_) @_target
   right: (call
     function: (_) @callee
     arguments: (argument_list) @arguments) @match)
  (#named? @_target "unverified" "unvalidated" "untrusted" "unsafe" "insecure" "not verified" "check" "peek" "hint")
  (#callee? @callee
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete" "jose.jwt.decode")
  (#argument? @arguments "3|options" @options)
  (#entry? @options "verify_signature" False)
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "Nothing in this token is verified; decide nothing by it before the real check"))

; jwt.decode(token, options={"verify_signature": False})["exp"]: when a token of one's own has to be renewed
((subscript
   value: (call
     function: (_) @callee
     arguments: (argument_list) @arguments) @match
   subscript: (string (string_content) @_claim))
  (#any-of? @_claim "exp" "iat" "nbf" "kid")
  (#callee? @callee "jwt.decode" "jwt.api_jwt.decode" "jose.jwt.decode")
  (#argument? @arguments "3|options" @options)
  (#entry? @options "verify_signature" False)
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "Nothing in this token is verified; decide nothing by it before the real check"))

; jwt.decode(token, options={"verify_signature": False})
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.api_jwt.decode_complete" "jwt.PyJWT.decode" "jwt.PyJWT.decode_complete"
    "jwt.api_jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode_complete" "jwt.PyJWS.decode" "jwt.api_jws.decode" "jose.jwt.decode")
  (#argument? @arguments "3|options" @options)
  (#entry? @options "verify_signature" False @flag)
  (#not-file? "<test>")
  (#set! fix "verify")
  (#set! fix "verify-hs256")
  (#set! fix "verify-with-key"))

; jwt.PyJWT(options={"verify_signature": False})
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "jwt.PyJWT" "jwt.api_jwt.PyJWT" "jwt.PyJWS" "jwt.api_jws.PyJWS")
  (#argument? @arguments "0|options" @options)
  (#entry? @options "verify_signature" False @flag)
  (#not-file? "<test>")
  (#set! message "This decoder verifies no token: whoever sends one chooses what it says")
  (#set! fix "verify-with-key"))

; jwt.decode(token, verify=False): PyJWT 1 obeyed, 2 ignores it and verifies
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "jwt.decode" "jwt.api_jwt.decode" "jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode")
  (#version? "pyjwt" ">=2")
  (#argument? @arguments "|verify" @flag)
  (#value? @flag False)
  (#set! profile "strict")
  (#set! severity "info")
  (#set! message "PyJWT 2 ignores `verify=False` and verifies the token; drop the argument")
  (#set! fix "drop-verify"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jwt.decode" "jwt.api_jwt.decode" "jwt.PyJWT.decode" "jwt.api_jwt.PyJWT.decode" "google.auth.jwt.decode" "jose.jws.verify" "jws.verify")
  (#argument? @arguments "|verify" @flag)
  (#value? @flag False)
  (#not-file? "<test>")
  (#set! fix "drop-verify")
  (#set! fix "drop-verify-hs256"))

; jose.jws.verify(token, key, algorithms, False)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "jose.jws.verify")
  (#argument? @arguments "3|verify" @flag)
  (#value? @flag False)
  (#not-file? "<test>")
  (#set! fix "verify"))

; google.auth.jwt.decode(token, certs, False)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "google.auth.jwt.decode")
  (#argument? @arguments "2|verify" @flag)
  (#value? @flag False)
  (#not-file? "<test>")
  (#set! fix "verify"))

; jwt.get_unverified_claims(token): the name says it, the caller must know what it means
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "jose.jwt.get_unverified_claims" "jose.jws.get_unverified_claims")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "These claims are not verified; decide nothing by them before `jwt.decode`"))
