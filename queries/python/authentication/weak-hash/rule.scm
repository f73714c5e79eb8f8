;; title      = "Broken hash function"
;; message    = "`{hash.path}` is broken for security: two inputs with the same hash are cheap to make; use SHA-256"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [327, 328]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B303", "B324", "S303", "S324", "md5", "hashlib_insecure_functions"]
;;
;; [fix.sha256]
;; title  = "Use `hashlib.sha256` (a longer hash: stored ones no longer match)"
;; safety = "review"
;; if     = '(#callee? @hash "hashlib.md5" "hashlib.sha1")'
;; edits  = [{ replace = "@hash", with = "{api:hashlib.sha256}" }]
;;
;; [fix.sha256-name]
;; title  = "Use SHA-256 (a longer hash: stored ones no longer match)"
;; safety = "review"
;; edits  = [{ replace = "@name.origin", with = "\"sha256\"" }]
;;
;; [fix.sha256-cryptography]
;; title  = "Use `SHA256`"
;; safety = "review"
;; if     = '(#resolves? @hash "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")'
;; edits  = [{ replace = "@hash", with = "{api:cryptography.hazmat.primitives.hashes.SHA256}" }]
;;
;; [fix.not-for-security]
;; title  = "Say that it is not for security: `usedforsecurity=False`"
;; safety = "review"
;; if     = '(#version? "python" ">=3.9")'
;; edits  = [{ add-argument = "usedforsecurity=False", to = "@arguments" }]

; A digital signature over a hash that collides can be moved to another document.
; key.sign(data, padding.PKCS1v15(), hashes.SHA1()); CertificateBuilder().sign(key, hashes.MD5())
((call
   function: (attribute
     attribute: (identifier) @_sign)
   arguments: (argument_list
     (call
       function: (_) @hash
       arguments: (argument_list)) @match))
  (#any-of? @_sign "sign" "verify")
  (#callee? @hash "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")
  (#not-file? "<test>")
  (#set! message "A signature over `{hash}` can be forged: collisions are cheap to make; sign with SHA-256")
  (#set! fix "sha256-cryptography"))

((call
   function: (attribute
     attribute: (identifier) @_sign)
   arguments: (argument_list
     (keyword_argument
       value: (call
         function: (_) @hash
         arguments: (argument_list)) @match)))
  (#any-of? @_sign "sign" "verify")
  (#callee? @hash "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")
  (#not-file? "<test>")
  (#set! message "A signature over `{hash}` can be forged: collisions are cheap to make; sign with SHA-256")
  (#set! fix "sha256-cryptography"))

; ec.ECDSA(hashes.SHA1())
((call
   function: (_) @_ecdsa
   arguments: (argument_list
     . (call
         function: (_) @hash
         arguments: (argument_list)) @match))
  (#callee? @_ecdsa "cryptography.hazmat.primitives.asymmetric.ec.ECDSA" "cryptography.hazmat.primitives.asymmetric.utils.Prehashed")
  (#callee? @hash "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")
  (#not-file? "<test>")
  (#set! message "A signature over `{hash}` can be forged: collisions are cheap to make; sign with SHA-256")
  (#set! fix "sha256-cryptography"))

; pkcs1_15.new(key).sign(SHA1.new(data))
((call
   function: (attribute
     attribute: (identifier) @_sign)
   arguments: (argument_list . (_) @match))
  (#any-of? @_sign "sign" "verify")
  (#resolves? @match
    "Crypto.Hash.MD2.MD2Hash" "Crypto.Hash.MD4.MD4Hash" "Crypto.Hash.MD5.MD5Hash" "Crypto.Hash.SHA1.SHA1Hash")
  (#not-file? "<test>")
  (#set! message "A signature over MD5 or SHA-1 can be forged: collisions are cheap to make; sign with SHA-256"))

; X509().sign(key, "sha1")
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "OpenSSL.crypto.X509.sign" "OpenSSL.crypto.X509Req.sign" "OpenSSL.crypto.CRL.sign" "OpenSSL.crypto.NetscapeSPKI.sign" "OpenSSL.crypto.sign")
  (#argument? @arguments "1|digest" @name)
  (#value-match? @name "(?i)^(md4|md5|sha-?1)(WithRSAEncryption)?$")
  (#not-file? "<test>")
  (#set! message "A signature over `{name.value}` can be forged: collisions are cheap to make; sign with SHA-256")
  (#set! fix "sha256-name"))

; hashlib.md5(data, usedforsecurity=True)
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#argument? @arguments "|usedforsecurity" @flag)
  (#match? @flag "^True$")
  (#not-file? "<test>")
  (#set! fix "sha256"))

; A secret in front of the data is no message authentication code: MD5 and SHA-1 hashes can be extended without knowing it. Mostly
; the other side of an interface wants it so.
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash
    "hashlib.md5" "hashlib.sha1" "Crypto.Hash.MD5.new" "Crypto.Hash.SHA1.new" "Crypto.Hash.SHA.new"
    "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.SHA1.new")
  (#argument? @arguments "0|string" @data)
  (#named? @data "secret" "secret key" "signing key" "private key" "shared key")
  (#no-argument? @arguments "|usedforsecurity")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! message "`{hash.path}` over a secret is no signature: it can be extended without the secret; use `hmac` with SHA-256 unless an interface demands this"))

; session_id = hashlib.md5(…).hexdigest()
((assignment
   left: (_) @target
   right: (call
     function: (attribute
       object: (call
         function: (_) @hash
         arguments: (argument_list) @arguments) @match
       attribute: (identifier) @_method)))
  (#any-of? @_method "hexdigest" "digest")
  (#named? @target
    "session id" "session key" "session token" "csrf token" "auth token" "access token" "refresh token" "reset token" "api key" "api token"
    "secret key" "activation key" "activation token" "verification token" "confirmation token" "login token" "license key" "password")
  (#not-named? @target "cache")
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#no-argument? @arguments "|usedforsecurity")
  (#not-file? "<test>")
  (#set! message "`{target}` is made with the broken hash `{hash.path}`; use `secrets` for a random value, SHA-256 for a hash")
  (#set! fix "sha256"))

; def make_reset_token(user): return hashlib.md5(…).hexdigest()
((function_definition
   name: (identifier) @target
   body: (block
     (return_statement
       (call
         function: (attribute
           object: (call
             function: (_) @hash
             arguments: (argument_list) @arguments) @match
           attribute: (identifier) @_method)))))
  (#any-of? @_method "hexdigest" "digest")
  (#named? @target
    "session id" "session key" "session token" "csrf token" "auth token" "access token" "refresh token" "reset token" "api key" "api token"
    "secret key" "activation key" "activation token" "verification token" "confirmation token" "login token" "license key")
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#no-argument? @arguments "|usedforsecurity")
  (#not-file? "<test>")
  (#set! message "`{target}` uses the broken hash `{hash.path}`; use `secrets` for a random value, SHA-256 for a hash")
  (#set! fix "sha256"))

; What the names say is a checksum, a cache key or an etag needs no collision resistance.
((assignment
   left: (_) @target
   right: (call
     function: (attribute
       object: (call
         function: (_) @hash
         arguments: (argument_list . (_)) @arguments) @match)))
  (#named? @target "etag" "cache" "checksum" "fingerprint" "bucket" "shard" "color" "colour" "seed" "gravatar" "avatar" "revision" "file hash" "content hash" "digest" "key" "etags" "name" "filename" "path" "id" "uid" "crc" "dedup")
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#no-argument? @arguments "|usedforsecurity")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{hash.path}` is broken for security; if this is not about security, say so with `usedforsecurity=False`")
  (#set! fix "not-for-security")
  (#set! fix "sha256"))

; An empty hash object: what it is fed with says more.
((call
   function: (_) @hash
   arguments: (argument_list . ")") @arguments) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{hash.path}` is broken for security; if this is not about security, say so with `usedforsecurity=False`")
  (#set! fix "not-for-security")
  (#set! fix "sha256"))

((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1")
  (#no-argument? @arguments "|usedforsecurity")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{hash.path}` is broken for security; use SHA-256, or say `usedforsecurity=False`")
  (#set! fix "sha256")
  (#set! fix "not-for-security"))

; hashlib.new("md5"), with the name written here or elsewhere
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.new")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)^(md2|md4|md5|sha-?1)$")
  (#no-argument? @arguments "|usedforsecurity")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{name.value}` is broken for security; use SHA-256, or say `usedforsecurity=False`")
  (#set! fix "sha256-name")
  (#set! fix "not-for-security"))

((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash
    "Crypto.Hash.MD2.new" "Crypto.Hash.MD4.new" "Crypto.Hash.MD5.new" "Crypto.Hash.SHA1.new" "Crypto.Hash.SHA.new"
    "Cryptodome.Hash.MD2.new" "Cryptodome.Hash.MD4.new" "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.SHA1.new" "Cryptodome.Hash.SHA.new"
    "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "low"))
