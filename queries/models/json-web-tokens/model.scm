;; title = "JSON web tokens"

((call function: (_) @_function) @source
  (#callee? @_function
    "jwt.get_unverified_header" "jwt.api_jws.get_unverified_header" "jwt.PyJWS.get_unverified_header"
    "jwt.api_jws.PyJWS.get_unverified_header" "jose.jwt.get_unverified_header" "jose.jwt.get_unverified_headers"
    "jose.jws.get_unverified_header" "jose.jws.get_unverified_headers")
  (#set! label "jwt-header"))

; A key that knows the algorithm it is for.
((call function: (_) @_function) @returns
  (#callee? @_function
    "jwt.PyJWKClient.get_signing_key_from_jwt" "jwt.PyJWKClient.get_signing_key" "jwt.jwks_client.PyJWKClient.get_signing_key_from_jwt"
    "jwt.jwks_client.PyJWKClient.get_signing_key" "jwt.PyJWK.from_dict" "jwt.PyJWK.from_json" "jwt.api_jwk.PyJWK.from_dict"
    "jwt.api_jwk.PyJWK.from_json" "jwt.api_jwk.PyJWK")
  (#set! type "jwt.PyJWK"))
