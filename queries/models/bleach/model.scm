;; title = "Bleach"

; HTML with nothing but harmless tags.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "bleach.clean" "bleach.sanitizer.Cleaner.clean")
  (#set! clears "xss"))
