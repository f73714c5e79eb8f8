;; title      = "Key that is too short"
;; message    = "A {bits.value}-bit key can be broken; use 3072 bits"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [326]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B505", "S505", "weak_cryptographic_key"]
;;
;; [fix.3072]
;; title  = "Use 3072 bits"
;; safety = "review"
;; edits  = [{ replace = "@bits.origin", with = "3072" }]
;;
;; [fix.p256]
;; title  = "Use `SECP256R1`"
;; safety = "review"
;; edits  = [{ replace = "@curve", with = "{api:cryptography.hazmat.primitives.asymmetric.ec.SECP256R1}" }]
;;
;; [fix.p256-name]
;; title  = "Use `P-256`"
;; safety = "review"
;; edits  = [{ replace = "@curve.origin", with = "\"P-256\"" }]

; rsa.generate_private_key(65537, 1024), RSA.generate(1024), paramiko.RSAKey.generate(1024), rsa.newkeys(512)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "Crypto.PublicKey.RSA.generate" "Crypto.PublicKey.DSA.generate" "Crypto.PublicKey.ElGamal.generate"
    "Cryptodome.PublicKey.RSA.generate" "Cryptodome.PublicKey.DSA.generate" "Cryptodome.PublicKey.ElGamal.generate"
    "paramiko.RSAKey.generate" "paramiko.rsakey.RSAKey.generate")
  (#argument? @arguments "0|bits" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key" "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters")
  (#argument? @arguments "1|key_size" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key" "cryptography.hazmat.primitives.asymmetric.dsa.generate_parameters")
  (#argument? @arguments "0|key_size" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "rsa.newkeys" "rsa.key.newkeys")
  (#argument? @arguments "0|nbits" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

; PKey().generate_key(TYPE_RSA, 1024)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "OpenSSL.crypto.PKey.generate_key")
  (#argument? @arguments "1|bits" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

; paramiko.DSSKey.generate(): DSA keys of SSH have 1024 bits, whatever is asked for
((call
   function: (_) @_callee
   arguments: (argument_list)) @match
  (#callee? @_callee "paramiko.DSSKey.generate" "paramiko.dsskey.DSSKey.generate")
  (#not-file? "<test>")
  (#set! message "DSA keys of SSH have 1024 bits, and OpenSSH refuses them; use Ed25519, or RSA with 3072 bits"))

((call
   function: (_) @_callee
   arguments: (argument_list . (_) @_algorithm)) @match
  (#callee? @_callee "asyncssh.generate_private_key")
  (#value? @_algorithm "ssh-dss")
  (#not-file? "<test>")
  (#set! message "DSA keys of SSH have 1024 bits, and OpenSSH refuses them; use Ed25519, or RSA with 3072 bits"))

; asyncssh.generate_private_key("ssh-rsa", key_size=1024)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "asyncssh.generate_private_key")
  (#argument? @arguments "0|alg_name" @_algorithm)
  (#value? @_algorithm "ssh-rsa")
  (#argument? @arguments "|key_size" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

; jwk.JWK.generate(kty="RSA", size=1024)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "jwcrypto.jwk.JWK.generate")
  (#argument? @arguments "|kty" @_type)
  (#value? @_type "RSA")
  (#argument? @arguments "|size" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "M2Crypto.RSA.gen_key" "M2Crypto.DSA.gen_params" "M2Crypto.DH.gen_params")
  (#argument? @arguments "0" @bits)
  (#number-below? @bits 2048)
  (#not-file? "<test>")
  (#set! fix "3072"))

; ec.generate_private_key(ec.SECP192R1())
((call
   function: (_) @_callee
   arguments: (argument_list
     . [(call function: (_) @curve) (attribute) @curve (identifier) @curve])) @match
  (#callee? @_callee "cryptography.hazmat.primitives.asymmetric.ec.generate_private_key")
  (#resolves? @curve
    "cryptography.hazmat.primitives.asymmetric.ec.SECP192R1" "cryptography.hazmat.primitives.asymmetric.ec.SECT163K1"
    "cryptography.hazmat.primitives.asymmetric.ec.SECT163R2")
  (#not-file? "<test>")
  (#set! message "The curve `{curve}` is too small; use `SECP256R1`")
  (#set! fix "p256"))

; ECC.generate(curve="P-192")
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "Crypto.PublicKey.ECC.generate" "Cryptodome.PublicKey.ECC.generate")
  (#argument? @arguments "|curve" @curve)
  (#value-match? @curve "^(NIST P-192|[pP]-?192|prime192v1|secp192r1)$")
  (#not-file? "<test>")
  (#set! message "The curve `{curve.value}` is too small; use `P-256`")
  (#set! fix "p256-name"))
