;; title      = "Password hashed with too little work"
;; message    = "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [916]
;; owasp      = ["A02:2021", "A04:2025"]
;;
;; [fix.sha1-iterations]
;; title  = "Use 1,300,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "1_300_000" }]
;;
;; [fix.sha256-iterations]
;; title  = "Use 600,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "600_000" }]
;;
;; [fix.sha512-iterations]
;; title  = "Use 210,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "210_000" }]
;;
;; [fix.sha1-count]
;; title  = "Use 1,300,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ set-argument = "3|count", value = "1_300_000", in = "@arguments" }]
;;
;; [fix.sha256-count]
;; title  = "Use 600,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ set-argument = "3|count", value = "600_000", in = "@arguments" }]
;;
;; [fix.sha512-count]
;; title  = "Use 210,000 iterations (what was made with the old number has to be made anew)"
;; safety = "review"
;; edits  = [{ set-argument = "3|count", value = "210_000", in = "@arguments" }]
;;
;; [fix.stored-sha1-iterations]
;; title  = "Use 1,300,000 iterations (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "1_300_000" }]
;;
;; [fix.stored-sha256-iterations]
;; title  = "Use 600,000 iterations (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "600_000" }]
;;
;; [fix.stored-sha512-iterations]
;; title  = "Use 210,000 iterations (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "210_000" }]
;;
;; [fix.bcrypt-rounds]
;; title  = "Use 12 rounds, the usual default (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@rounds.origin", with = "12" }]
;;
;; [fix.scrypt]
;; title  = "Use `n=2**14, r=8, p=5` (what was made with the old numbers has to be made anew)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "|n", value = "2**14", in = "@arguments" },
;;   { set-argument = "|r", value = "8", in = "@arguments" },
;;   { set-argument = "|p", value = "5", in = "@arguments" },
;; ]
;;
;; [fix.cryptography-scrypt]
;; title  = "Use `n=2**17, r=8, p=1` (what was made with the old numbers has to be made anew)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "2|n", value = "2**17", in = "@arguments" },
;;   { set-argument = "3|r", value = "8", in = "@arguments" },
;;   { set-argument = "4|p", value = "1", in = "@arguments" },
;; ]
;;
;; [fix.crypto-scrypt]
;; title  = "Use `N=2**17, r=8, p=1` (what was made with the old numbers has to be made anew)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "3|N", value = "2**17", in = "@arguments" },
;;   { set-argument = "4|r", value = "8", in = "@arguments" },
;;   { set-argument = "5|p", value = "1", in = "@arguments" },
;; ]
;;
;; [fix.argon2]
;; title  = "Use 3 passes over 64 MiB, the library's default (old hashes still verify)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "0|time_cost", value = "3", in = "@arguments" },
;;   { set-argument = "1|memory_cost", value = "65_536", in = "@arguments" },
;; ]
;;
;; [fix.argon2-low-level]
;; title  = "Use 3 passes over 64 MiB (a raw hash that was made before does not match any more)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "2|time_cost", value = "3", in = "@arguments" },
;;   { set-argument = "3|memory_cost", value = "65_536", in = "@arguments" },
;; ]
;;
;; [fix.argon2-passlib]
;; title  = "Use 64 MiB, the library's default (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@memory.origin", with = "65_536" }]
;;
;; [fix.argon2-cryptography]
;; title  = "Use 3 passes over 64 MiB (what was made with the old numbers has to be made anew)"
;; safety = "review"
;; edits  = [
;;   { set-argument = "|iterations", value = "3", in = "@arguments" },
;;   { set-argument = "|memory_cost", value = "65_536", in = "@arguments" },
;; ]
;;
;; [fix.nacl-memory]
;; title  = "Use `MEMLIMIT_INTERACTIVE`, 64 MiB (stored hashes still verify, derived keys change)"
;; safety = "review"
;; edits  = [{ replace = "@memory", with = "{api:nacl.pwhash.argon2id.MEMLIMIT_INTERACTIVE}" }]
;;
;; [fix.work-factor]
;; title  = "Use 2**14, Django's default (old hashes still verify)"
;; safety = "review"
;; edits  = [{ replace = "@rounds", with = "2**14" }]
;;
;; [fix.werkzeug-default]
;; title  = "Use Werkzeug's default method, scrypt (old hashes still verify)"
;; safety = "review"
;; edits  = [{ remove-argument = "1|method", from = "@arguments" }]

; hashlib.pbkdf2_hmac("sha256", password, salt, 1000). The keys of Wi-Fi have the network's name as salt and 4096 iterations by standard.
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^sha(-?224|-?256|3[-_]256)$")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^sha(-?224|-?256|3[-_]256)$")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^sha(-?384|-?512|3[-_]512)$")
  (#number-below? @rounds 105000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^sha(-?384|-?512|3[-_]512)$")
  (#number-below? @rounds 210000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^(md5|sha-?1)$")
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "0|hash_name" @_digest)
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#value-match? @_digest "(?i)^(md5|sha-?1)$")
  (#number-below? @rounds 1300000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.pbkdf2_hmac")
  (#argument? @arguments "1|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|salt" @_salt)
  (#not-named? @_salt "ssid" "essid")
  (#argument? @arguments "3|iterations" @rounds)
  (#number-below? @rounds 50000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512 and for more with others"))

; PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1000)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA224" "cryptography.hazmat.primitives.hashes.SHA224()" "cryptography.hazmat.primitives.hashes.SHA256" "cryptography.hazmat.primitives.hashes.SHA256()" "cryptography.hazmat.primitives.hashes.SHA3_256" "cryptography.hazmat.primitives.hashes.SHA3_256()")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA224" "cryptography.hazmat.primitives.hashes.SHA224()" "cryptography.hazmat.primitives.hashes.SHA256" "cryptography.hazmat.primitives.hashes.SHA256()" "cryptography.hazmat.primitives.hashes.SHA3_256" "cryptography.hazmat.primitives.hashes.SHA3_256()")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA384" "cryptography.hazmat.primitives.hashes.SHA384()" "cryptography.hazmat.primitives.hashes.SHA512" "cryptography.hazmat.primitives.hashes.SHA512()" "cryptography.hazmat.primitives.hashes.SHA3_512" "cryptography.hazmat.primitives.hashes.SHA3_512()")
  (#number-below? @rounds 105000)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA384" "cryptography.hazmat.primitives.hashes.SHA384()" "cryptography.hazmat.primitives.hashes.SHA512" "cryptography.hazmat.primitives.hashes.SHA512()" "cryptography.hazmat.primitives.hashes.SHA3_512" "cryptography.hazmat.primitives.hashes.SHA3_512()")
  (#number-below? @rounds 210000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA1" "cryptography.hazmat.primitives.hashes.SHA1()" "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.MD5()")
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC")
  (#argument? @arguments "0|algorithm" @_digest)
  (#argument? @arguments "3|iterations" @rounds)
  (#resolves? @_digest "cryptography.hazmat.primitives.hashes.SHA1" "cryptography.hazmat.primitives.hashes.SHA1()" "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.MD5()")
  (#number-below? @rounds 1300000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

; Django's pbkdf2(password, salt, iterations)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "django.utils.crypto.pbkdf2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|iterations" @rounds)
  (#no-argument? @arguments "4|digest")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "django.utils.crypto.pbkdf2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "2|iterations" @rounds)
  (#no-argument? @arguments "4|digest")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

; PyCryptodome: PBKDF2(password, salt), which is 1000 rounds of HMAC-SHA1
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#no-argument? @arguments "3|count")
  (#no-argument? @arguments "4|prf")
  (#no-argument? @arguments "5|hmac_hash_module")
  (#not-file? "<test>")
  (#set! message "Without `count` these are 1,000 iterations of SHA-1, which make the password cheap to guess; OWASP asks for 1,300,000")
  (#set! fix "sha1-count"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#no-argument? @arguments "3|count")
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA256" "Cryptodome.Hash.SHA256")
  (#not-file? "<test>")
  (#set! message "Without `count` these are 1,000 iterations, which make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-count"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#no-argument? @arguments "3|count")
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA512" "Cryptodome.Hash.SHA512")
  (#not-file? "<test>")
  (#set! message "Without `count` these are 1,000 iterations, which make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-count"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#no-argument? @arguments "4|prf")
  (#no-argument? @arguments "5|hmac_hash_module")
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#no-argument? @arguments "4|prf")
  (#no-argument? @arguments "5|hmac_hash_module")
  (#number-below? @rounds 1300000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA256" "Cryptodome.Hash.SHA256")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA256" "Cryptodome.Hash.SHA256")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA512" "Cryptodome.Hash.SHA512")
  (#number-below? @rounds 105000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#argument? @arguments "5|hmac_hash_module" @_digest)
  (#resolves? @_digest "Crypto.Hash.SHA512" "Cryptodome.Hash.SHA512")
  (#number-below? @rounds 210000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.PBKDF2" "Cryptodome.Protocol.KDF.PBKDF2")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|count" @rounds)
  (#number-below? @rounds 50000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512 and for more with others"))

; passlib.hash.pbkdf2_sha256.using(rounds=1000)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha256.using" "passlib.hash.pbkdf2_sha256.hash" "passlib.hash.pbkdf2_sha256.encrypt"
    "passlib.hash.django_pbkdf2_sha256.using" "passlib.hash.django_pbkdf2_sha256.hash"
    "passlib.hash.django_pbkdf2_sha256.encrypt" "passlib.hash.ldap_pbkdf2_sha256.using"
    "passlib.hash.ldap_pbkdf2_sha256.hash" "passlib.hash.ldap_pbkdf2_sha256.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha256.using" "passlib.hash.pbkdf2_sha256.hash" "passlib.hash.pbkdf2_sha256.encrypt"
    "passlib.hash.django_pbkdf2_sha256.using" "passlib.hash.django_pbkdf2_sha256.hash"
    "passlib.hash.django_pbkdf2_sha256.encrypt" "passlib.hash.ldap_pbkdf2_sha256.using"
    "passlib.hash.ldap_pbkdf2_sha256.hash" "passlib.hash.ldap_pbkdf2_sha256.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha512.using" "passlib.hash.pbkdf2_sha512.hash" "passlib.hash.pbkdf2_sha512.encrypt"
    "passlib.hash.ldap_pbkdf2_sha512.using" "passlib.hash.ldap_pbkdf2_sha512.hash"
    "passlib.hash.ldap_pbkdf2_sha512.encrypt" "passlib.hash.grub_pbkdf2_sha512.using"
    "passlib.hash.grub_pbkdf2_sha512.hash" "passlib.hash.grub_pbkdf2_sha512.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 105000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "stored-sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha512.using" "passlib.hash.pbkdf2_sha512.hash" "passlib.hash.pbkdf2_sha512.encrypt"
    "passlib.hash.ldap_pbkdf2_sha512.using" "passlib.hash.ldap_pbkdf2_sha512.hash"
    "passlib.hash.ldap_pbkdf2_sha512.encrypt" "passlib.hash.grub_pbkdf2_sha512.using"
    "passlib.hash.grub_pbkdf2_sha512.hash" "passlib.hash.grub_pbkdf2_sha512.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 210000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "stored-sha512-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha1.using" "passlib.hash.pbkdf2_sha1.hash" "passlib.hash.pbkdf2_sha1.encrypt"
    "passlib.hash.django_pbkdf2_sha1.using" "passlib.hash.django_pbkdf2_sha1.hash"
    "passlib.hash.django_pbkdf2_sha1.encrypt" "passlib.hash.ldap_pbkdf2_sha1.using"
    "passlib.hash.ldap_pbkdf2_sha1.hash" "passlib.hash.ldap_pbkdf2_sha1.encrypt"
    "passlib.hash.cta_pbkdf2_sha1.using" "passlib.hash.cta_pbkdf2_sha1.hash"
    "passlib.hash.cta_pbkdf2_sha1.encrypt" "passlib.hash.dlitz_pbkdf2_sha1.using"
    "passlib.hash.dlitz_pbkdf2_sha1.hash" "passlib.hash.dlitz_pbkdf2_sha1.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "stored-sha1-iterations"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.pbkdf2_sha1.using" "passlib.hash.pbkdf2_sha1.hash" "passlib.hash.pbkdf2_sha1.encrypt"
    "passlib.hash.django_pbkdf2_sha1.using" "passlib.hash.django_pbkdf2_sha1.hash"
    "passlib.hash.django_pbkdf2_sha1.encrypt" "passlib.hash.ldap_pbkdf2_sha1.using"
    "passlib.hash.ldap_pbkdf2_sha1.hash" "passlib.hash.ldap_pbkdf2_sha1.encrypt"
    "passlib.hash.cta_pbkdf2_sha1.using" "passlib.hash.cta_pbkdf2_sha1.hash"
    "passlib.hash.cta_pbkdf2_sha1.encrypt" "passlib.hash.dlitz_pbkdf2_sha1.using"
    "passlib.hash.dlitz_pbkdf2_sha1.hash" "passlib.hash.dlitz_pbkdf2_sha1.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 1300000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "stored-sha1-iterations"))

; passlib's own defaults are from 2016.
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "passlib.hash.pbkdf2_sha256.hash" "passlib.hash.pbkdf2_sha256.encrypt")
  (#no-argument? @arguments "|rounds")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "passlib takes 29,000 iterations if nothing is said, OWASP asks for 600,000 with SHA-256: `.using(rounds=600_000)`"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "passlib.hash.pbkdf2_sha512.hash" "passlib.hash.pbkdf2_sha512.encrypt")
  (#no-argument? @arguments "|rounds")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "passlib takes 25,000 iterations if nothing is said, OWASP asks for 210,000 with SHA-512: `.using(rounds=210_000)`"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "passlib.hash.pbkdf2_sha1.hash" "passlib.hash.pbkdf2_sha1.encrypt")
  (#no-argument? @arguments "|rounds")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "passlib takes 131,000 iterations if nothing is said, OWASP asks for 1,300,000 with SHA-1: `.using(rounds=1_300_000)`"))

; CryptContext(schemes=[…], pbkdf2_sha256__default_rounds=1000)
((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(django_|ldap_)?pbkdf2_sha256__(default_|max_)?rounds$")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(django_|ldap_)?pbkdf2_sha256__(default_|max_)?rounds$")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(ldap_|grub_)?pbkdf2_sha512__(default_|max_)?rounds$")
  (#number-below? @rounds 105000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "stored-sha512-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(ldap_|grub_)?pbkdf2_sha512__(default_|max_)?rounds$")
  (#number-below? @rounds 210000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512")
  (#set! fix "stored-sha512-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(django_|ldap_|cta_|dlitz_)?pbkdf2_sha1__(default_|max_)?rounds$")
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "stored-sha1-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(django_|ldap_|cta_|dlitz_)?pbkdf2_sha1__(default_|max_)?rounds$")
  (#number-below? @rounds 1300000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "stored-sha1-iterations"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @rounds) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^(django_)?bcrypt(_sha256)?__(default_|max_)?rounds$")
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

((call
   function: (_) @_context
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @memory) @match))
  (#callee? @_context "passlib.context.CryptContext" "passlib.context.LazyCryptContext")
  (#match? @_name "^argon2__(memory_cost)$")
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-passlib"))

; bcrypt.gensalt(4)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "bcrypt.gensalt")
  (#argument? @arguments "0|rounds" @rounds)
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "flask_bcrypt.generate_password_hash" "flask_bcrypt.Bcrypt.generate_password_hash")
  (#argument? @arguments "1|rounds" @rounds)
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "passlib.hash.bcrypt.using" "passlib.hash.bcrypt.hash" "passlib.hash.bcrypt.encrypt"
    "passlib.hash.bcrypt_sha256.using" "passlib.hash.bcrypt_sha256.hash" "passlib.hash.bcrypt_sha256.encrypt"
    "passlib.hash.django_bcrypt.using" "passlib.hash.django_bcrypt.hash" "passlib.hash.django_bcrypt.encrypt"
    "passlib.hash.django_bcrypt_sha256.using" "passlib.hash.django_bcrypt_sha256.hash"
    "passlib.hash.django_bcrypt_sha256.encrypt" "passlib.hash.ldap_bcrypt.using" "passlib.hash.ldap_bcrypt.hash"
    "passlib.hash.ldap_bcrypt.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.bcrypt" "Cryptodome.Protocol.KDF.bcrypt")
  (#argument? @arguments "1|cost" @rounds)
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

; bcrypt.kdf is something else: it counts its rounds one by one, and warns below 50.
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "bcrypt.kdf")
  (#argument? @arguments "3|rounds" @rounds)
  (#number-below? @rounds 50)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "{rounds.value} rounds of `bcrypt.kdf` make the password cheap to guess, and it warns so itself; use 100 or more"))

; app.config["BCRYPT_LOG_ROUNDS"] = 4
((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @rounds) @match
  (#eq? @_name "BCRYPT_LOG_ROUNDS")
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

; In a class it is most often for tests.
((assignment
   left: (identifier) @_name
   right: (_) @rounds) @match
  (#eq? @_name "BCRYPT_LOG_ROUNDS")
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "low")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12, but for tests")
  (#set! fix "bcrypt-rounds"))

; hashlib.scrypt(password, salt=salt, n=1024, r=8, p=1). Beyond n = 2**14 OpenSSL wants `maxmem`, so the fix takes p = 5.
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "|n" @cost)
  (#number-below? @cost 16384)
  (#not-file? "<test>")
  (#set! message "scrypt with n = {cost.value} is cheap to guess on graphics cards; OWASP asks for at least n = 2**14, r = 8, p = 5")
  (#set! fix "scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "|n" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "|r" @block)
  (#number-below? @block 4)
  (#not-file? "<test>")
  (#set! message "scrypt with r = {block.value} takes little memory and is cheap to guess on graphics cards; OWASP asks for n = 2**14, r = 8, p = 5")
  (#set! fix "scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "|n" @cost)
  (#number-below? @cost 32768)
  (#argument? @arguments "|p" @_parallel)
  (#number-below? @_parallel 5)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "|n" @cost)
  (#number-below? @cost 65536)
  (#argument? @arguments "|p" @_parallel)
  (#number-below? @_parallel 3)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "hashlib.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "|n" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "|p" @_parallel)
  (#number-below? @_parallel 2)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.scrypt.Scrypt")
  (#argument? @arguments "2|n" @cost)
  (#number-below? @cost 16384)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "scrypt with n = {cost.value} is cheap to guess on graphics cards; OWASP asks for at least n = 2**14, r = 8, p = 5")
  (#set! fix "cryptography-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.scrypt.Scrypt")
  (#argument? @arguments "2|n" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "3|r" @block)
  (#number-below? @block 4)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "scrypt with r = {block.value} takes little memory and is cheap to guess on graphics cards; OWASP asks for n = 2**14, r = 8, p = 5")
  (#set! fix "cryptography-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.scrypt.Scrypt")
  (#argument? @arguments "2|n" @cost)
  (#number-below? @cost 32768)
  (#argument? @arguments "4|p" @_parallel)
  (#number-below? @_parallel 5)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "cryptography-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.scrypt.Scrypt")
  (#argument? @arguments "2|n" @cost)
  (#number-below? @cost 65536)
  (#argument? @arguments "4|p" @_parallel)
  (#number-below? @_parallel 3)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "cryptography-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "cryptography.hazmat.primitives.kdf.scrypt.Scrypt")
  (#argument? @arguments "2|n" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "4|p" @_parallel)
  (#number-below? @_parallel 2)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "cryptography-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.scrypt" "Cryptodome.Protocol.KDF.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|N" @cost)
  (#number-below? @cost 16384)
  (#not-file? "<test>")
  (#set! message "scrypt with n = {cost.value} is cheap to guess on graphics cards; OWASP asks for at least n = 2**14, r = 8, p = 5")
  (#set! fix "crypto-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.scrypt" "Cryptodome.Protocol.KDF.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|N" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "4|r" @block)
  (#number-below? @block 4)
  (#not-file? "<test>")
  (#set! message "scrypt with r = {block.value} takes little memory and is cheap to guess on graphics cards; OWASP asks for n = 2**14, r = 8, p = 5")
  (#set! fix "crypto-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.scrypt" "Cryptodome.Protocol.KDF.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|N" @cost)
  (#number-below? @cost 32768)
  (#argument? @arguments "5|p" @_parallel)
  (#number-below? @_parallel 5)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "crypto-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.scrypt" "Cryptodome.Protocol.KDF.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|N" @cost)
  (#number-below? @cost 65536)
  (#argument? @arguments "5|p" @_parallel)
  (#number-below? @_parallel 3)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "crypto-scrypt"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "Crypto.Protocol.KDF.scrypt" "Cryptodome.Protocol.KDF.scrypt")
  (#argument? @arguments "0|password" @_password)
  (#named? @_password "password" "passwd" "passphrase" "passcode" "pwd" "pw" "pin" "user pass")
  (#argument? @arguments "3|N" @cost)
  (#number-below? @cost 131072)
  (#argument? @arguments "5|p" @_parallel)
  (#number-below? @_parallel 2)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "OWASP asks for more work: n = 2**17, r = 8, p = 1, or n = 2**14, r = 8, p = 5")
  (#set! fix "crypto-scrypt"))

; passlib counts n by its logarithm.
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "passlib.hash.scrypt.using" "passlib.hash.scrypt.hash" "passlib.hash.scrypt.encrypt")
  (#argument? @arguments "|rounds" @rounds)
  (#number-below? @rounds 14)
  (#not-file? "<test>")
  (#set! message "scrypt with n = 2**{rounds.value} is cheap to guess on graphics cards; passlib's default is 2**16"))

; argon2.PasswordHasher(time_cost=1, memory_cost=8192)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "argon2.PasswordHasher")
  (#argument? @arguments "1|memory_cost" @memory)
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "argon2.PasswordHasher")
  (#argument? @arguments "1|memory_cost" @memory)
  (#number-below? @memory 19456)
  (#argument? @arguments "0|time_cost" @_time)
  (#number-below? @_time 3)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "argon2.PasswordHasher")
  (#argument? @arguments "1|memory_cost" @memory)
  (#number-below? @memory 47104)
  (#argument? @arguments "0|time_cost" @_time)
  (#number-below? @_time 2)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "argon2.PasswordHasher")
  (#argument? @arguments "1|memory_cost" @memory)
  (#number-below? @memory 12288)
  (#no-argument? @arguments "0|time_cost")
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "argon2.low_level.hash_secret" "argon2.low_level.hash_secret_raw" "argon2.hash_password"
    "argon2.hash_password_raw")
  (#argument? @arguments "3|memory_cost" @memory)
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-low-level"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "argon2.low_level.hash_secret" "argon2.low_level.hash_secret_raw" "argon2.hash_password"
    "argon2.hash_password_raw")
  (#argument? @arguments "3|memory_cost" @memory)
  (#number-below? @memory 19456)
  (#argument? @arguments "2|time_cost" @_time)
  (#number-below? @_time 3)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-low-level"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "argon2.low_level.hash_secret" "argon2.low_level.hash_secret_raw" "argon2.hash_password"
    "argon2.hash_password_raw")
  (#argument? @arguments "3|memory_cost" @memory)
  (#number-below? @memory 47104)
  (#argument? @arguments "2|time_cost" @_time)
  (#number-below? @_time 2)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-low-level"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "cryptography.hazmat.primitives.kdf.argon2.Argon2id" "cryptography.hazmat.primitives.kdf.argon2.Argon2i"
    "cryptography.hazmat.primitives.kdf.argon2.Argon2d")
  (#argument? @arguments "|memory_cost" @memory)
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-cryptography"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "cryptography.hazmat.primitives.kdf.argon2.Argon2id" "cryptography.hazmat.primitives.kdf.argon2.Argon2i"
    "cryptography.hazmat.primitives.kdf.argon2.Argon2d")
  (#argument? @arguments "|memory_cost" @memory)
  (#number-below? @memory 19456)
  (#argument? @arguments "|iterations" @_time)
  (#number-below? @_time 3)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-cryptography"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash
    "cryptography.hazmat.primitives.kdf.argon2.Argon2id" "cryptography.hazmat.primitives.kdf.argon2.Argon2i"
    "cryptography.hazmat.primitives.kdf.argon2.Argon2d")
  (#argument? @arguments "|memory_cost" @memory)
  (#number-below? @memory 47104)
  (#argument? @arguments "|iterations" @_time)
  (#number-below? @_time 2)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory and so few passes is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-cryptography"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "passlib.hash.argon2.using" "passlib.hash.argon2.hash" "passlib.hash.argon2.encrypt")
  (#argument? @arguments "|memory_cost" @memory)
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; OWASP asks for 19 MiB and 2 passes, the library for 64 MiB")
  (#set! fix "argon2-passlib"))

; nacl.pwhash.str(password, opslimit=OPSLIMIT_MIN, memlimit=MEMLIMIT_MIN)
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "nacl.pwhash.argon2id.str" "nacl.pwhash.argon2i.str" "nacl.pwhash.str")
  (#argument? @arguments "2|memlimit" @memory)
  (#resolves? @memory "nacl.pwhash.MEMLIMIT_MIN" "nacl.pwhash.argon2id.MEMLIMIT_MIN" "nacl.pwhash.argon2i.MEMLIMIT_MIN")
  (#not-file? "<test>")
  (#set! message "Argon2 with `MEMLIMIT_MIN`, 8 KiB of memory, is cheap to guess on graphics cards; use `MEMLIMIT_INTERACTIVE` at least")
  (#set! fix "nacl-memory"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "nacl.pwhash.argon2id.kdf" "nacl.pwhash.argon2i.kdf")
  (#argument? @arguments "4|memlimit" @memory)
  (#resolves? @memory "nacl.pwhash.MEMLIMIT_MIN" "nacl.pwhash.argon2id.MEMLIMIT_MIN" "nacl.pwhash.argon2i.MEMLIMIT_MIN")
  (#not-file? "<test>")
  (#set! message "Argon2 with `MEMLIMIT_MIN`, 8 KiB of memory, is cheap to guess on graphics cards; use `MEMLIMIT_INTERACTIVE` at least")
  (#set! fix "nacl-memory"))

; generate_password_hash(password, method="pbkdf2:sha256:1000")
((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^pbkdf2:sha(224|256|384|512):\\d{1,5}$")
  (#not-file? "<test>")
  (#set! message "The method `{method.value}` makes the password cheap to guess; leave the default, scrypt")
  (#set! fix "werkzeug-default"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^pbkdf2:sha(224|256):[12]\\d{5}$")
  (#not-file? "<test>")
  (#set! message "The method `{method.value}` makes the password cheap to guess; leave the default, scrypt")
  (#set! fix "werkzeug-default"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^pbkdf2:sha(224|256):[3-5]\\d{5}$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "The method `{method.value}` makes the password cheap to guess; leave the default, scrypt")
  (#set! fix "werkzeug-default"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^pbkdf2:sha(384|512):1\\d{5}$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "The method `{method.value}` makes the password cheap to guess; leave the default, scrypt")
  (#set! fix "werkzeug-default"))

((call
   function: (_) @_hash
   arguments: (argument_list) @arguments) @match
  (#callee? @_hash "werkzeug.security.generate_password_hash")
  (#argument? @arguments "1|method" @method)
  (#value-match? @method "(?i)^scrypt:(\\d{1,4}|1[0-5]\\d{3}|16[0-2]\\d{2}|163[0-7]\\d|1638[0-3]):")
  (#not-file? "<test>")
  (#set! message "The method `{method.value}` makes the password cheap to guess; leave the default, scrypt")
  (#set! fix "werkzeug-default"))

; class MyHasher(PBKDF2PasswordHasher): iterations = 1000
((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @rounds) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.PBKDF2PasswordHasher")
  (#eq? @_name "iterations")
  (#number-below? @rounds 300000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @rounds) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.PBKDF2PasswordHasher")
  (#eq? @_name "iterations")
  (#number-below? @rounds 600000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 600,000 with SHA-256")
  (#set! fix "stored-sha256-iterations"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @rounds) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher")
  (#eq? @_name "iterations")
  (#number-below? @rounds 650000)
  (#not-file? "<test>")
  (#set! message "{rounds.value} iterations make the password cheap to guess; OWASP asks for 1,300,000 with SHA-1")
  (#set! fix "stored-sha1-iterations"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @rounds) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.BCryptSHA256PasswordHasher" "django.contrib.auth.hashers.BCryptPasswordHasher")
  (#eq? @_name "rounds")
  (#number-below? @rounds 10)
  (#not-file? "<test>")
  (#set! message "{rounds.value} rounds of bcrypt make the password cheap to guess: each one less is half the work; use 12")
  (#set! fix "bcrypt-rounds"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @rounds) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.ScryptPasswordHasher")
  (#eq? @_name "work_factor")
  (#number-below? @rounds 16384)
  (#not-file? "<test>")
  (#set! message "scrypt with a work factor of {rounds.value} is cheap to guess on graphics cards; Django's default is 2**14")
  (#set! fix "work-factor"))

((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @_name
         right: (_) @memory) @match))) @_class
  (#subclass? @_class "django.contrib.auth.hashers.Argon2PasswordHasher")
  (#eq? @_name "memory_cost")
  (#number-below? @memory 7168)
  (#not-file? "<test>")
  (#set! message "Argon2 with {memory.value} KiB of memory is cheap to guess on graphics cards; Django's default is 102,400"))
