;; title      = "Block cipher in ECB mode"
;; message    = "ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [327]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B305", "S305", "cipher_modes"]

; AES.new(key, AES.MODE_ECB).decrypt(data): what others have encrypted is still to be read
((call
   function: (attribute
     object: (call
       function: (_) @_callee
       arguments: (argument_list) @_arguments) @match
     attribute: (identifier) @_method))
  (#eq? @_method "decrypt")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; Cipher(algorithms.AES(key), modes.ECB()).decryptor()
((call
   function: (attribute
     object: (call
       arguments: (argument_list
         (call
           function: (_) @_callee) @match))
     attribute: (identifier) @_method))
  (#eq? @_method "decryptor")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; def unwrap_key(…): cipher = AES.new(key, AES.MODE_ECB)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (_) @_callee
           arguments: (argument_list) @_arguments) @match))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; def decrypt_old(…): cipher = AES.new(key, AES.MODE_ECB)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (_) @_callee
           arguments: (argument_list) @_arguments) @match))))
  (#named? @_function "decrypt" "decryptor" "decode" "decipher")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; def unwrap_key(…): x = AES.new(key, AES.MODE_ECB).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (attribute
             object: (call
               function: (_) @_callee
               arguments: (argument_list) @_arguments) @match))))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; def decrypt_old(…): x = AES.new(key, AES.MODE_ECB).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (attribute
             object: (call
               function: (_) @_callee
               arguments: (argument_list) @_arguments) @match))))))
  (#named? @_function "decrypt" "decryptor" "decode" "decipher")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; def unwrap_key(…): return AES.new(key, AES.MODE_ECB).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (return_statement
       (call
         function: (attribute
           object: (call
             function: (_) @_callee
             arguments: (argument_list) @_arguments) @match)))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; def unwrap_key(…): cipher = Cipher(AES(key), modes.ECB())
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           arguments: (argument_list
             (call
               function: (_) @_callee) @match))))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; def decrypt_old(…): cipher = Cipher(AES(key), modes.ECB())
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           arguments: (argument_list
             (call
               function: (_) @_callee) @match))))))
  (#named? @_function "decrypt" "decryptor" "decode" "decipher")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; def unwrap_key(…): x = Cipher(AES(key), modes.ECB()).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (attribute
             object: (call
               arguments: (argument_list
                 (call
                   function: (_) @_callee) @match))))))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; def decrypt_old(…): x = Cipher(AES(key), modes.ECB()).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (expression_statement
       (assignment
         right: (call
           function: (attribute
             object: (call
               arguments: (argument_list
                 (call
                   function: (_) @_callee) @match))))))))
  (#named? @_function "decrypt" "decryptor" "decode" "decipher")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew"))

; def unwrap_key(…): return Cipher(AES(key), modes.ECB()).encrypt(y)
((function_definition
   name: (identifier) @_function
   body: (block
     (return_statement
       (call
         function: (attribute
           object: (call
             arguments: (argument_list
               (call
                 function: (_) @_callee) @match)))))))
  (#named? @_function
    "wrap" "unwrap" "keywrap" "cmac" "omac" "mac" "subkey" "subkeys" "drbg" "prf" "prp" "kdf" "derive" "derivation" "block" "blocks" "xts" "ctr"
    "gcm" "siv" "eax" "ige" "gctr" "fpe" "rijndael" "header" "mask" "feistel" "whiten")
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer"))

; Cipher(algorithms.TripleDES(key), modes.ECB()): the cipher itself has to go, which `weak-cipher` says
((call
   arguments: (argument_list
     . [(call function: (_) @_algorithm) (keyword_argument value: (call function: (_) @_algorithm))]
     . [(call function: (_) @callee) @match (keyword_argument value: (call function: (_) @callee) @match)]))  @_cipher
  (#callee? @_cipher "cryptography.hazmat.primitives.ciphers.Cipher" "cryptography.hazmat.primitives.ciphers.base.Cipher")
  (#callee? @callee "cryptography.hazmat.primitives.ciphers.modes.ECB")
  (#callee? @_algorithm
    "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish" "cryptography.hazmat.primitives.ciphers.algorithms.CAST5"
    "cryptography.hazmat.primitives.ciphers.algorithms.IDEA" "cryptography.hazmat.primitives.ciphers.algorithms.SEED"
    "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES" "cryptography.hazmat.decrepit.ciphers.algorithms.*")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low"))

; AES.new(key, AES.MODE_ECB), AES.new(key, mode=AES.MODE_ECB)
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#resolves? @_mode "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB" "Crypto.Cipher.blockalgo.MODE_ECB")
  (#not-file? "<test>"))

; AES.new(key, 1)
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "1|mode" @_mode)
  (#value? @_mode 1)
  (#not-file? "<test>"))

; AES.new(b"0123456789abcdef") asks whether this is PyCrypto
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "0|key" @_key)
  (#constant? @_key)
  (#no-argument? @_arguments "1|mode")
  (#set! profile "audit")
  (#set! severity "low"))

; AES.new(key): PyCrypto's default is ECB
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @_arguments "0|key")
  (#no-argument? @_arguments "1|mode")
  (#not-file? "<test>")
  (#set! message "Without a mode PyCrypto uses ECB, which encrypts equal blocks to equal blocks, so patterns stay visible; use AES-GCM"))

; Cipher(algorithms.AES(key), modes.ECB())
((call
   function: (_) @_callee) @match
  (#callee? @_callee "cryptography.hazmat.primitives.ciphers.modes.ECB" "pyaes.AESModeOfOperationECB" "pyaes.aes.AESModeOfOperationECB")
  (#not-file? "<test>"))

; M2Crypto.EVP.Cipher("aes_128_ecb", key, iv, op)
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "M2Crypto.EVP.Cipher")
  (#argument? @_arguments "0|alg" @_cipher)
  (#value-match? @_cipher "(?i)[_-]ecb$")
  (#not-file? "<test>"))

; subprocess.run(["openssl", "enc", "-aes-256-ecb", …])
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "asyncio.create_subprocess_exec")
  (#argument? @_arguments "0|args" @_command)
  (#element? @_command "openssl" "/usr/bin/openssl")
  (#element? @_command
    "-aes-128-ecb" "-aes-192-ecb" "-aes-256-ecb" "-camellia-128-ecb" "-camellia-192-ecb" "-camellia-256-ecb" "-aria-128-ecb"
    "-aria-192-ecb" "-aria-256-ecb" "-sm4-ecb")
  (#not-file? "<test>"))

; os.system("openssl enc -aes-256-ecb -in a -out b")
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess.getoutput"
    "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "os.system" "os.popen")
  (#argument? @_arguments "0|args" @_command)
  (#value-match? @_command "\\bopenssl\\s+enc\\b[^|;&]*\\s-(?:aes|camellia|aria|sm4)(?:-\\d+)?-ecb(?:\\s|$)")
  (#not-file? "<test>"))
