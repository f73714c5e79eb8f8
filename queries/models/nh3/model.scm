;; title = "nh3"

; HTML with nothing but harmless tags.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "nh3.clean" "nh3.clean_text")
  (#set! clears "xss"))
