;; title = "pyOpenSSL"

; Their names have no small letter by which a class is known.
((call function: (_) @_function) @returns
  (#callee? @_function "OpenSSL.crypto.X509")
  (#set! type "OpenSSL.crypto.X509"))

((call function: (_) @_function) @returns
  (#callee? @_function "OpenSSL.crypto.CRL")
  (#set! type "OpenSSL.crypto.CRL"))
