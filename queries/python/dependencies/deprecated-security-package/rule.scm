;; title      = "Unmaintained security package"
;; message    = "`{match}` gets no security fixes any more"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [1104, 477]
;; owasp      = ["A06:2021", "A03:2025"]
;; aliases    = ["B413", "S413", "import_pycrypto"]
;; tag        = "deprecated"

; Modules that PyCrypto has and PyCryptodome, which took its name over, has not.
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match
    "Crypto.Util.randpool" "Crypto.Util.winrandom" "Crypto.Random.OSRNG" "Crypto.Random.OSRNG.*" "Crypto.Random.Fortuna"
    "Crypto.Random.Fortuna.*" "Crypto.Cipher.XOR" "Crypto.Protocol.AllOrNothing" "Crypto.Protocol.Chaffing")
  (#set! message "`{match}` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match
    "Crypto.Util.randpool" "Crypto.Util.winrandom" "Crypto.Random.OSRNG" "Crypto.Random.OSRNG.*" "Crypto.Random.Fortuna"
    "Crypto.Random.Fortuna.*" "Crypto.Cipher.XOR" "Crypto.Protocol.AllOrNothing" "Crypto.Protocol.Chaffing")
  (#set! message "`{match}` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`"))

((import_from_statement
   module_name: (dotted_name) @match
   name: [(dotted_name) @name (aliased_import name: (dotted_name) @name)])
  (#resolves? @name
    "Crypto.Util.randpool" "Crypto.Util.winrandom" "Crypto.Random.OSRNG" "Crypto.Random.Fortuna"
    "Crypto.Cipher.XOR" "Crypto.Protocol.AllOrNothing" "Crypto.Protocol.Chaffing")
  (#set! message "`{name.path}` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`"))

; Any other Crypto module, where the project installs PyCrypto and not PyCryptodome.
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match "Crypto" "Crypto.*")
  (#version? "pycrypto" ">=0")
  (#set! message "`{match}` comes from PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); install `pycryptodome` instead, the import stays"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "Crypto" "Crypto.*")
  (#version? "pycrypto" ">=0")
  (#set! message "`{match}` comes from PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); install `pycryptodome` instead, the import stays"))

; Cryptography
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match
    "keyczar" "keyczar.*" "simplecrypt" "simplecrypt.*" "pyDes" "pyelliptic" "pyelliptic.*" "mcrypt" "pycryptopp" "pycryptopp.*"
    "ed25519" "ezPyCrypto")
  (#set! message "`{match}` gets no security fixes any more; use `cryptography`"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match
    "keyczar" "keyczar.*" "simplecrypt" "simplecrypt.*" "pyDes" "pyelliptic" "pyelliptic.*" "mcrypt" "pycryptopp" "pycryptopp.*"
    "ed25519" "ezPyCrypto")
  (#set! message "`{match}` gets no security fixes any more; use `cryptography`"))

; OAuth, OpenID and JWT
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match "oauth2client" "oauth2client.*")
  (#set! message "`{match}` gets no security fixes any more; use `google-auth`"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "oauth2client" "oauth2client.*")
  (#set! message "`{match}` gets no security fixes any more; use `google-auth`"))

((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match "flask_jwt" "flask_oauth" "flask_oauthlib" "flask_oauthlib.*" "jwkest" "jwkest.*" "rest_framework_jwt" "rest_framework_jwt.*")
  (#set! message "`{match}` gets no security fixes any more; use `PyJWT` or `Authlib`"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "flask_jwt" "flask_oauth" "flask_oauthlib" "flask_oauthlib.*" "jwkest" "jwkest.*" "rest_framework_jwt" "rest_framework_jwt.*")
  (#set! message "`{match}` gets no security fixes any more; use `PyJWT` or `Authlib`"))

; try: from ssl import match_hostname / except ImportError: the back port, for Pythons that nobody runs any more
((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "backports.ssl_match_hostname" "backports.ssl_match_hostname.*" "backports.pbkdf2" "sha3")
  (#within? @match "except_clause")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}` gets no security fixes any more; no supported Python needs it"))

; What the standard library took over
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match "sha3" "_pysha3")
  (#set! message "`pysha3` overflows on long input (CVE-2022-37454) and gets no fixes; `hashlib` has `sha3_256` and the like"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "backports.ssl_match_hostname" "backports.ssl_match_hostname.*" "backports.pbkdf2" "sha3")
  (#set! message "`{match}` gets no security fixes any more; the standard library's `ssl` and `hashlib` do this"))

; Signed tokens that itsdangerous gave up
((import_from_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match
    "itsdangerous.JSONWebSignatureSerializer" "itsdangerous.TimedJSONWebSignatureSerializer"
    "itsdangerous.jws.JSONWebSignatureSerializer" "itsdangerous.jws.TimedJSONWebSignatureSerializer")
  (#set! message "`{match}` was removed from itsdangerous 2.1; use `PyJWT` or `Authlib` for JSON web tokens"))

; Finished or asleep, but not known to be harmful
((import_statement
   name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#resolves? @match "passlib" "passlib.*" "rsa" "bleach")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "`{match}` is not developed any more; plan to replace it"))

((import_from_statement
   module_name: (dotted_name) @match)
  (#resolves? @match "passlib" "passlib.*" "rsa" "bleach" "bleach.*")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "`{match}` is not developed any more; plan to replace it"))
