;; title = "hashlib and hmac"

((call function: (_) @_function) @returns
  (#callee? @_function "hmac.new" "hmac.HMAC")
  (#set! type "hmac.HMAC"))

; Instances of a hash are named by their constructor: `hashlib.md5()`. A copy is one too.
((call function: (_) @_function) @returns
  (#callee? @_function "hashlib.md5().copy")
  (#set! type "hashlib.md5()"))

((call function: (_) @_function) @returns
  (#callee? @_function "hashlib.sha1().copy")
  (#set! type "hashlib.sha1()"))

((call function: (_) @_function) @returns
  (#callee? @_function "hashlib.sha256().copy")
  (#set! type "hashlib.sha256()"))
