;; title      = "Password hashed with a fast hash function"
;; message    = "`{hash.path}` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [916, 328]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B303", "B324", "S303", "S324", "md5", "hashlib_insecure_functions"]
;; supersedes = ["weak-hash"]
;;
;; [fix.check-with-django]
;; title   = "Check with Django's `check_password` (only hashes made with `make_password` will match)"
;; safety  = "review"
;; if      = '(#imports? "django")'
;; rewrite = "check-password-with-django"
;; call    = "@match"
;; data    = "@data"
;;
;; [fix.check-with-bcrypt]
;; title   = "Check with `bcrypt.checkpw` (needs the package `bcrypt`; only hashes made with it will match; at most 72 bytes)"
;; safety  = "review"
;; rewrite = "check-password-with-bcrypt"
;; call    = "@match"
;; data    = "@data"
;;
;; [fix.store-with-django]
;; title   = "Hash with Django's `make_password` (stored hashes must be reset or migrated)"
;; safety  = "review"
;; if      = '(#imports? "django")'
;; rewrite = "store-password-with-django"
;; call    = "@match"
;; data    = "@data"
;;
;; [fix.store-with-bcrypt]
;; title   = "Hash with `bcrypt` (needs the package `bcrypt`; stored hashes must be reset or migrated; at most 72 bytes)"
;; safety  = "review"
;; rewrite = "store-password-with-bcrypt"
;; call    = "@match"
;; data    = "@data"
;;
;; [fix.slow-scheme]
;; title  = "Use `passlib.hash.bcrypt` (needs the package `bcrypt`; stored hashes must be migrated)"
;; safety = "review"
;; edits  = [{ replace = "@scheme", with = "{api:passlib.hash.bcrypt}" }]
;;
;; [fix.werkzeug-default]
;; title  = "Use Werkzeug's default method, scrypt (old hashes still verify)"
;; safety = "review"
;; edits  = [{ remove-argument = "1|method", from = "@arguments" }]

; The schemes of crypt(3) hash password, salt and password as the first of a thousand and more rounds; nobody else does.
((call
   function: (_) @hash
   arguments: (argument_list . (binary_operator
     left: (binary_operator left: (_) @data operator: "+" right: (_) @_salt)
     operator: "+"
     right: (_) @_again) .)) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1" "hashlib.sha256" "hashlib.sha384" "hashlib.sha512" "hashlib.md5().update" "hashlib.sha1().update" "hashlib.sha256().update" "hashlib.sha384().update" "hashlib.sha512().update" "hashlib.new().update")
  (#eq? @data @_again)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{hash.path}` alone is too fast for passwords; make sure that a thousand and more rounds follow"))

((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1" "hashlib.sha256" "hashlib.sha384" "hashlib.sha512" "hashlib.md5().update" "hashlib.sha1().update" "hashlib.sha256().update" "hashlib.sha384().update" "hashlib.sha512().update" "hashlib.new().update")
  (#file? "**/*md5crypt*.py" "**/*md5_crypt*.py" "**/*sha1_crypt*.py" "**/*sha2_crypt*.py" "**/*sha256_crypt*.py" "**/*sha512_crypt*.py" "**/*sha1crypt*.py" "**/*sha2crypt*.py" "**/*sha256crypt*.py" "**/*sha512crypt*.py" "**/*shacrypt*.py" "**/*sha_crypt*.py" "**/*apr1*.py" "**/*phpass*.py")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! message "`{hash.path}` alone is too fast for passwords; make sure that a thousand and more rounds follow"))

; A client that must send the hash because a protocol wants it (routers, cameras, old web APIs) cannot choose another one.
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash
    "hashlib.md5" "hashlib.sha1" "hashlib.sha256" "hashlib.sha512"
    "Crypto.Hash.MD5.new" "Crypto.Hash.SHA1.new" "Crypto.Hash.SHA256.new"
    "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.SHA1.new" "Cryptodome.Hash.SHA256.new")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#imports? "requests" "httpx" "aiohttp" "urllib3" "urllib.request" "http.client" "socket" "websocket" "websockets" "telnetlib" "serial" "twisted.internet" "twisted.words" "twisted.protocols")
  (#not-imports? "flask" "django" "fastapi" "starlette" "bottle" "tornado" "pyramid" "sanic" "aiohttp.web" "quart" "litestar" "falcon"
    "sqlalchemy" "sqlmodel" "sqlite3" "psycopg2" "psycopg" "pymysql" "MySQLdb" "mysql" "pymongo" "peewee" "tortoise" "asyncpg")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "low")
  (#set! message "`{hash.path}` is too fast for a password that is stored; fine only where a protocol demands it"))

((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.md5().update" "hashlib.sha1().update" "hashlib.sha256().update" "hashlib.sha512().update" "hashlib.new().update")
  (#argument? @arguments "0" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#imports? "requests" "httpx" "aiohttp" "urllib3" "urllib.request" "http.client" "socket" "websocket" "websockets" "telnetlib" "serial" "twisted.internet" "twisted.words" "twisted.protocols")
  (#not-imports? "flask" "django" "fastapi" "starlette" "bottle" "tornado" "pyramid" "sanic" "aiohttp.web" "quart" "litestar" "falcon"
    "sqlalchemy" "sqlmodel" "sqlite3" "psycopg2" "psycopg" "pymysql" "MySQLdb" "mysql" "pymongo" "peewee" "tortoise" "asyncpg")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "low")
  (#set! message "A plain hash is too fast for a password that is stored; fine only where a protocol demands it"))

; Databases and network protocols have formats of their own for passwords, which a client has to speak.
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.md5" "hashlib.sha1" "hashlib.sha256")
  (#file? "**/*mysql*" "**/*mariadb*" "**/*postgres*" "**/*ldap*" "**/*radius*" "**/*pop3*" "**/*imap*" "**/*smtp*" "**/*digest_auth*")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "low")
  (#set! message "`{hash.path}` is too fast for a password that is stored; fine only where a protocol demands it"))

; The list of leaked passwords is asked by SHA-1, in capitals; a key of a cache is not stored.
((call
   function: (attribute
     object: (call
       function: (attribute
         object: (call
           function: (_) @hash
           arguments: (argument_list) @arguments) @match))
     attribute: (identifier) @_upper))
  (#eq? @_upper "upper")
  (#callee? @hash "hashlib.sha1")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#set! profile "audit")
  (#set! confidence "low"))

((function_definition
   name: (identifier) @_purpose
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (attribute
             object: (call
               function: (_) @hash
               arguments: (argument_list) @arguments) @match))))))
  (#named? @_purpose "pwned" "hibp" "breach" "breached" "leaked" "compromised" "cache")
  (#callee? @hash "hashlib.sha1" "hashlib.sha256" "hmac.new")
  (#set! profile "audit")
  (#set! confidence "low"))

; bcrypt.hashpw(base64.b64encode(hashlib.sha256(password).digest()), salt): a hash before the slow one lifts its limit of 72 bytes
((call
   function: (_) @_encode
   arguments: (argument_list
     . (call
         function: (attribute
           object: (call
             function: (_) @hash
             arguments: (argument_list) @arguments) @match
           attribute: (identifier) @_digest))))
  (#callee? @_encode "base64.b64encode" "binascii.hexlify" "binascii.b2a_base64" "bcrypt.hashpw" "bcrypt.checkpw" "argon2.PasswordHasher.hash")
  (#eq? @_digest "digest")
  (#callee? @hash "hashlib.sha256" "hashlib.sha384" "hashlib.sha512")
  (#set! profile "audit")
  (#set! confidence "low"))

; A key derived from a password: bcrypt is no answer to that, a slow key derivation function is.
((assignment
   left: (_) @_key
   right: (call
     function: (attribute
       object: (call
         function: (_) @hash
         arguments: (argument_list) @arguments) @match
       attribute: (identifier) @_method))) 
  (#named? @_key "key")
  (#not-named? @_key "password" "cache key")
  (#eq? @_method "digest")
  (#callee? @hash "hashlib.md5" "hashlib.sha1" "hashlib.sha256" "hashlib.sha384" "hashlib.sha512" "hashlib.sha3_256" "hashlib.blake2b" "hashlib.blake2s")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#not-file? "<test>")
  (#set! message "A key made from a password by `{hash.path}` is guessed as fast as the password; derive it with `hashlib.scrypt` and a random salt"))

; hashlib.md5(password.encode())
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash
    "hashlib.md5" "hashlib.sha1" "hashlib.sha224" "hashlib.sha256" "hashlib.sha384" "hashlib.sha512" "hashlib.sha3_224"
    "hashlib.sha3_256" "hashlib.sha3_384" "hashlib.sha3_512" "hashlib.blake2b" "hashlib.blake2s"
    "Crypto.Hash.MD2.new" "Crypto.Hash.MD4.new" "Crypto.Hash.MD5.new" "Crypto.Hash.SHA.new" "Crypto.Hash.SHA1.new"
    "Crypto.Hash.SHA224.new" "Crypto.Hash.SHA256.new" "Crypto.Hash.SHA384.new" "Crypto.Hash.SHA512.new" "Crypto.Hash.RIPEMD160.new"
    "Cryptodome.Hash.MD2.new" "Cryptodome.Hash.MD4.new" "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.SHA.new"
    "Cryptodome.Hash.SHA1.new" "Cryptodome.Hash.SHA224.new" "Cryptodome.Hash.SHA256.new" "Cryptodome.Hash.SHA384.new"
    "Cryptodome.Hash.SHA512.new" "Cryptodome.Hash.RIPEMD160.new")
  (#argument? @arguments "0|string" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#not-file? "<test>")
  (#set! fix "check-with-django")
  (#set! fix "check-with-bcrypt")
  (#set! fix "store-with-django")
  (#set! fix "store-with-bcrypt"))

; hashlib.new("md5", password.encode())
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hashlib.new")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)^(md4|md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|sha3[-_].*|blake2[bs]|ripemd160|whirlpool|sm3)$")
  (#argument? @arguments "1|data" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#not-file? "<test>")
  (#set! message "`{name.value}` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt")
  (#set! fix "check-with-django")
  (#set! fix "check-with-bcrypt")
  (#set! fix "store-with-django")
  (#set! fix "store-with-bcrypt"))

; h = hashlib.md5(); h.update(password.encode())
((call
   function: (attribute
     object: (_) @hasher
     attribute: (identifier) @_update) @hash
   arguments: (argument_list) @arguments) @match
  (#eq? @_update "update")
  (#callee? @hash
    "hashlib.md5().update" "hashlib.sha1().update" "hashlib.sha224().update" "hashlib.sha256().update" "hashlib.sha384().update"
    "hashlib.sha512().update" "hashlib.sha3_224().update" "hashlib.sha3_256().update" "hashlib.sha3_384().update"
    "hashlib.sha3_512().update" "hashlib.blake2b().update" "hashlib.blake2s().update" "hashlib.new().update")
  (#argument? @arguments "0" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#not-file? "<test>")
  (#set! message "A plain hash is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt")
  (#set! fix "check-with-django")
  (#set! fix "check-with-bcrypt")
  (#set! fix "store-with-django")
  (#set! fix "store-with-bcrypt"))

; hmac.new(PEPPER, password.encode(), "sha256")
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "hmac.new" "hmac.HMAC" "hmac.digest")
  (#argument? @arguments "1|msg" @data)
  (#named? @data "password" "passwd" "passphrase" "passcode" "pwd" "pw" "user pass")
  (#not-named? @data "password hash" "hashed password" "password digest" "reset" "password token" "realm" "nonce" "challenge" "magic" "sid" "md5 password" "apop")
  (#not-file? "<test>")
  (#set! message "An HMAC is too fast for passwords: whoever steals hash and key makes billions of guesses per second; use bcrypt")
  (#set! confidence "medium")
  (#set! fix "check-with-django")
  (#set! fix "check-with-bcrypt")
  (#set! fix "store-with-django")
  (#set! fix "store-with-bcrypt"))

; passlib.hash.md5_crypt.hash(password)
((call
   function: (attribute
     object: (_) @scheme
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "hash" "encrypt")
  (#resolves? @scheme
    "passlib.hash.md5_crypt" "passlib.hash.apr_md5_crypt" "passlib.hash.sha1_crypt" "passlib.hash.des_crypt" "passlib.hash.bsdi_crypt"
    "passlib.hash.bigcrypt" "passlib.hash.crypt16" "passlib.hash.sun_md5_crypt" "passlib.hash.ldap_md5" "passlib.hash.ldap_sha1"
    "passlib.hash.ldap_salted_md5" "passlib.hash.ldap_salted_sha1" "passlib.hash.hex_md4" "passlib.hash.hex_md5" "passlib.hash.hex_sha1"
    "passlib.hash.hex_sha256" "passlib.hash.hex_sha512" "passlib.hash.lmhash" "passlib.hash.nthash" "passlib.hash.mysql323"
    "passlib.hash.mysql41" "passlib.hash.mssql2000" "passlib.hash.mssql2005" "passlib.hash.oracle10" "passlib.hash.oracle11"
    "passlib.hash.postgres_md5" "passlib.hash.atlassian_pbkdf2_sha1" "passlib.hash.phpass" "passlib.hash.plaintext"
    "passlib.hash.ldap_plaintext" "passlib.hash.django_salted_md5" "passlib.hash.django_salted_sha1" "passlib.hash.django_des_crypt")
  (#not-file? "<test>")
  (#set! message "`{scheme}` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt")
  (#set! fix "slow-scheme"))

; generate_password_hash(password, method="sha256")
((call
   function: (_) @hash
   arguments: (argument_list) @arguments) @match
  (#callee? @hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^(plain|md5|sha1|sha224|sha256|sha384|sha512|pbkdf2:(md5|sha1)(:\\d+)?)$")
  (#not-file? "<test>")
  (#set! message "The method `{method.value}` is too fast for passwords: a stolen hash is guessed at billions of tries per second; leave the default, scrypt")
  (#set! fix "werkzeug-default"))
