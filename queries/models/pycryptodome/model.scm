;; title = "PyCryptodome"

; The modules are classes in disguise: `MD5.new()` makes an `MD5.MD5Hash`.
((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.MD2.new" "Cryptodome.Hash.MD2.new")
  (#set! type "Crypto.Hash.MD2.MD2Hash"))

((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.MD4.new" "Cryptodome.Hash.MD4.new")
  (#set! type "Crypto.Hash.MD4.MD4Hash"))

((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.MD5.new" "Cryptodome.Hash.MD5.new")
  (#set! type "Crypto.Hash.MD5.MD5Hash"))

((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.SHA1.new" "Crypto.Hash.SHA.new" "Cryptodome.Hash.SHA1.new" "Cryptodome.Hash.SHA.new")
  (#set! type "Crypto.Hash.SHA1.SHA1Hash"))

((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.SHA256.new" "Cryptodome.Hash.SHA256.new")
  (#set! type "Crypto.Hash.SHA256.SHA256Hash"))

((call function: (_) @_function) @returns
  (#callee? @_function "Crypto.Hash.HMAC.new" "Cryptodome.Hash.HMAC.new")
  (#set! type "Crypto.Hash.HMAC.HMAC"))
