;; title      = "Broken or outdated cipher"
;; message    = "`{callee.path}` encrypts with a cipher that is broken; use AES-GCM or ChaCha20-Poly1305"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [327]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B304", "S304", "ciphers"]
;; supersedes = ["weak-cipher-mode"]

; Protocols of old prescribe their ciphers: who speaks NTLM or WEP has no choice.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "Crypto.Cipher.DES.new" "Crypto.Cipher.DES3.new" "Crypto.Cipher.ARC2.new" "Crypto.Cipher.ARC4.new"
    "Cryptodome.Cipher.DES.new" "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.ARC2.new" "Cryptodome.Cipher.ARC4.new"
    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4" "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"
    "cryptography.hazmat.decrepit.ciphers.algorithms.ARC4" "cryptography.hazmat.decrepit.ciphers.algorithms.RC2"
    "cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES" "pyDes.des" "pyDes.triple_des")
  (#file?
    "**/*ntlm*" "**/*krb*" "**/*kerberos*" "**/*spnego*" "**/*rfc3961*" "**/*netlogon*" "**/*nrpc*" "**/*samr*" "**/*rpcrt*"
    "**/*drsuapi*" "**/smb*" "**/*_smb*" "**/rdp*" "**/*_rdp*" "**/*vnc*" "**/*rfb*" "**/*dot11*" "**/wep*" "**/*_wep*" "**/*krack*"
    "**/*snmp*" "**/*ipsec*" "**/*ssh*" "**/tls*" "**/*_tls*" "**/*pkcs*" "**/*mifare*" "**/*desfire*" "**/*dukpt*" "**/emv*"
    "**/*_emv*" "**/ntlm*/**" "**/krb*/**" "**/kerberos/**" "**/smb*/**" "**/dcerpc/**" "**/msrpce/**" "**/snmp/**" "**/ssh/**"
    "**/tls/**" "**/krack/**" "**/vnc/**" "**/rdp/**")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{callee.path}` is a broken or outdated cipher: fine where a protocol prescribes it, nowhere else"))

; What others have encrypted is still to be read: DES3.new(key, DES3.MODE_CBC, iv).decrypt(data)
((call
   function: (attribute
     object: (call
       function: (_) @callee) @match
     attribute: (identifier) @_method))
  (#any-of? @_method "decrypt" "decryptor")
  (#callee? @callee
    "Crypto.Cipher.DES.new" "Crypto.Cipher.DES3.new" "Crypto.Cipher.ARC2.new" "Crypto.Cipher.ARC4.new" "Crypto.Cipher.Blowfish.new"
    "Crypto.Cipher.CAST.new" "Cryptodome.Cipher.DES.new" "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.ARC2.new"
    "Cryptodome.Cipher.ARC4.new" "Cryptodome.Cipher.Blowfish.new" "Cryptodome.Cipher.CAST.new" "pyDes.des" "pyDes.triple_des")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{callee.path}` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

; Cipher(algorithms.TripleDES(key), mode).decryptor()
((call
   function: (attribute
     object: (call
       arguments: (argument_list
         . (call
             function: (_) @callee) @match))
     attribute: (identifier) @_method))
  (#eq? @_method "decryptor")
  (#callee? @callee
    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4" "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.primitives.ciphers.algorithms.CAST5" "cryptography.hazmat.primitives.ciphers.algorithms.IDEA"
    "cryptography.hazmat.primitives.ciphers.algorithms.SEED" "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"
    "cryptography.hazmat.decrepit.ciphers.algorithms.ARC4" "cryptography.hazmat.decrepit.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.decrepit.ciphers.algorithms.CAST5" "cryptography.hazmat.decrepit.ciphers.algorithms.IDEA"
    "cryptography.hazmat.decrepit.ciphers.algorithms.RC2" "cryptography.hazmat.decrepit.ciphers.algorithms.SEED"
    "cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{callee.path}` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

; def decrypt_legacy(data): cipher = DES3.new(…)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (_) @callee) @match))))
  (#named? @_function "decrypt" "decode" "decipher" "unwrap" "unseal" "decryptor")
  (#callee? @callee
    "Crypto.Cipher.DES.new" "Crypto.Cipher.DES3.new" "Crypto.Cipher.ARC2.new" "Crypto.Cipher.ARC4.new" "Crypto.Cipher.Blowfish.new"
    "Crypto.Cipher.CAST.new" "Cryptodome.Cipher.DES.new" "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.ARC2.new"
    "Cryptodome.Cipher.ARC4.new" "Cryptodome.Cipher.Blowfish.new" "Cryptodome.Cipher.CAST.new" "pyDes.des" "pyDes.triple_des"
    "cryptography.hazmat.primitives.ciphers.algorithms.*" "cryptography.hazmat.decrepit.ciphers.algorithms.*")
  (#not-callee? @callee
    "cryptography.hazmat.primitives.ciphers.algorithms.AES" "cryptography.hazmat.primitives.ciphers.algorithms.AES128"
    "cryptography.hazmat.primitives.ciphers.algorithms.AES256" "cryptography.hazmat.primitives.ciphers.algorithms.Camellia"
    "cryptography.hazmat.primitives.ciphers.algorithms.ChaCha20" "cryptography.hazmat.primitives.ciphers.algorithms.SM4")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{callee.path}` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

; def decrypt_legacy(data): cipher = Cipher(algorithms.TripleDES(key), mode)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           arguments: (argument_list
             . (call
                 function: (_) @callee) @match))))))
  (#named? @_function "decrypt" "decode" "decipher" "unwrap" "unseal" "decryptor")
  (#callee? @callee
    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4" "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.primitives.ciphers.algorithms.CAST5" "cryptography.hazmat.primitives.ciphers.algorithms.IDEA"
    "cryptography.hazmat.primitives.ciphers.algorithms.SEED" "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"
    "cryptography.hazmat.decrepit.ciphers.algorithms.ARC4" "cryptography.hazmat.decrepit.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.decrepit.ciphers.algorithms.CAST5" "cryptography.hazmat.decrepit.ciphers.algorithms.IDEA"
    "cryptography.hazmat.decrepit.ciphers.algorithms.RC2" "cryptography.hazmat.decrepit.ciphers.algorithms.SEED"
    "cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{callee.path}` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

; DES.new(key, DES.MODE_CBC, iv)
((call
   function: (_) @callee) @match
  (#callee? @callee "Crypto.Cipher.DES.new" "Cryptodome.Cipher.DES.new" "pyDes.des")
  (#not-file? "<test>")
  (#set! message "A DES key has 56 bits, which can be tried out in a day; use AES-GCM or ChaCha20-Poly1305"))

; ARC4.new(key), algorithms.ARC4(key)
((call
   function: (_) @callee) @match
  (#callee? @callee
    "Crypto.Cipher.ARC4.new" "Cryptodome.Cipher.ARC4.new" "cryptography.hazmat.primitives.ciphers.algorithms.ARC4"
    "cryptography.hazmat.decrepit.ciphers.algorithms.ARC4")
  (#not-file? "<test>")
  (#set! message "RC4's key stream is biased, so plaintext can be recovered from it; use AES-GCM or ChaCha20-Poly1305"))

; ARC2.new(key, mode), algorithms.RC2(key)
((call
   function: (_) @callee) @match
  (#callee? @callee
    "Crypto.Cipher.ARC2.new" "Cryptodome.Cipher.ARC2.new" "cryptography.hazmat.decrepit.ciphers.algorithms.RC2")
  (#not-file? "<test>")
  (#set! message "RC2 has blocks of 64 bits and is weak against related keys; use AES-GCM or ChaCha20-Poly1305"))

; XOR.new(key), which only PyCrypto has
((call
   function: (_) @callee) @match
  (#callee? @callee "Crypto.Cipher.XOR.new")
  (#not-file? "<test>")
  (#set! message "XOR with a repeated key is no encryption: some known plaintext gives the key; use AES-GCM or ChaCha20-Poly1305"))

; DES3.new(key, DES3.MODE_CBC, iv), algorithms.Blowfish(key)
((call
   function: (_) @callee) @match
  (#callee? @callee
    "Crypto.Cipher.DES3.new" "Crypto.Cipher.Blowfish.new" "Crypto.Cipher.CAST.new" "Crypto.Cipher.IDEA.new"
    "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.Blowfish.new" "Cryptodome.Cipher.CAST.new" "pyDes.triple_des"
    "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish" "cryptography.hazmat.primitives.ciphers.algorithms.CAST5"
    "cryptography.hazmat.primitives.ciphers.algorithms.IDEA" "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"
    "cryptography.hazmat.decrepit.ciphers.algorithms.Blowfish" "cryptography.hazmat.decrepit.ciphers.algorithms.CAST5"
    "cryptography.hazmat.decrepit.ciphers.algorithms.IDEA" "cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{callee.path}` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305"))

; Not broken, but nobody looks after it any more.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "cryptography.hazmat.primitives.ciphers.algorithms.SEED" "cryptography.hazmat.decrepit.ciphers.algorithms.SEED")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "SEED is not known to be broken, but `cryptography` calls it decrepit; use AES-GCM or ChaCha20-Poly1305"))

; OpenSSL's names: M2Crypto.EVP.Cipher("des_ede3_cbc", key, iv, op)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "M2Crypto.EVP.Cipher")
  (#argument? @arguments "0|alg" @cipher)
  (#value-match? @cipher "(?i)^(?:des|rc2|rc4|bf|blowfish|cast|idea)(?:[_-]|\\d|$)")
  (#not-file? "<test>")
  (#set! message "`{cipher.value}` is broken or has blocks of 64 bits; use AES-GCM or ChaCha20-Poly1305 of `cryptography`"))

; OpenSSL.crypto.dump_privatekey(FILETYPE_PEM, key, "DES3", passphrase)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "OpenSSL.crypto.dump_privatekey")
  (#argument? @arguments "2|cipher" @cipher)
  (#value-match? @cipher "(?i)^(?:des|rc2|rc4|bf|blowfish|cast|idea)(?:[_-]|\\d|$)")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{cipher.value}` protects this private key with an outdated cipher; use `AES-256-CBC`"))

; key.export_key(passphrase=secret, pkcs=8, protection="PBKDF2WithHMAC-SHA1AndDES-EDE3-CBC")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "export_key" "exportKey")
  (#argument? @arguments "|protection" @cipher)
  (#value-match? @cipher "(?i)DES|RC2|RC4")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{cipher.value}` protects this private key with an outdated cipher; use `scryptAndAES256-CBC`"))

; subprocess.run(["openssl", "enc", "-d", "-des3", …]) only reads
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "asyncio.create_subprocess_exec")
  (#argument? @arguments "0|args" @_command)
  (#element? @_command "openssl" "/usr/bin/openssl")
  (#element? @_command "-d" "-decrypt")
  (#element? @_command
    "-des" "-des-cbc" "-des-ecb" "-des-ede" "-des-ede-cbc" "-des-ede3" "-des-ede3-cbc" "-des3" "-rc2" "-rc2-40" "-rc2-64" "-rc2-128"
    "-rc2-cbc" "-rc4" "-rc4-40" "-bf" "-bf-cbc" "-blowfish" "-cast" "-cast-cbc" "-cast5-cbc" "-idea" "-idea-cbc")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "This `openssl` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess.getoutput"
    "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "os.system" "os.popen")
  (#argument? @arguments "0|args" @_command)
  (#value-match? @_command "\\bopenssl\\s+(?:enc|smime|cms|rsa)\\b[^|;&]*\\s-(?:des|des3|des-\\S+|rc[24]\\S*|bf|bf-\\S+|blowfish|cast\\S*|idea\\S*)(?:\\s|$)")
  (#value-match? @_command "\\bopenssl\\s[^|;&]*\\s-(?:d|decrypt)(?:\\s|$)")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "This `openssl` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged"))

; subprocess.run(["openssl", "enc", "-des3", …])
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "asyncio.create_subprocess_exec")
  (#argument? @arguments "0|args" @_command)
  (#element? @_command "openssl" "/usr/bin/openssl")
  (#element? @_command "enc" "smime" "cms" "pkcs12" "pkcs8" "rsa" "genrsa")
  (#element? @_command
    "-des" "-des-cbc" "-des-ecb" "-des-ede" "-des-ede-cbc" "-des-ede3" "-des-ede3-cbc" "-des3" "-rc2" "-rc2-40" "-rc2-64" "-rc2-128"
    "-rc2-cbc" "-rc4" "-rc4-40" "-bf" "-bf-cbc" "-blowfish" "-cast" "-cast-cbc" "-cast5-cbc" "-idea" "-idea-cbc")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "This `openssl` encrypts with a cipher that is broken or outdated; use `-aes256`"))

; os.system("openssl enc -des3 -in a -out b")
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess.getoutput"
    "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "os.system" "os.popen")
  (#argument? @arguments "0|args" @_command)
  (#value-match? @_command "\\bopenssl\\s+(?:enc|smime|cms|pkcs12|pkcs8|rsa|genrsa)\\b[^|;&]*\\s-(?:des|des3|des-\\S+|rc[24]\\S*|bf|bf-\\S+|blowfish|cast\\S*|idea\\S*)(?:\\s|$)")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "This `openssl` encrypts with a cipher that is broken or outdated; use `-aes256`"))
