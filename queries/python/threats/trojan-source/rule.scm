;; title         = "Invisible characters that reorder a line"
;; message       = "Invisible characters reorder this line on the screen: what you read is not what runs"
;; severity      = "high"
;; confidence    = "high"
;; cwe           = [1007, 838]
;; owasp         = ["A08:2021"]
;; aliases       = ["B613", "PLE2502", "trojansource"]
;; syntax-errors = "ok"
;;
;; [fix.escape]
;; title      = "Write the invisible characters as escapes"
;; safety     = "safe"
;; rewrite    = "escape-characters"
;; node       = "@match"
;; characters = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
;;
;; [fix.delete]
;; title      = "Delete the invisible characters"
;; safety     = "safe"
;; rewrite    = "escape-characters"
;; node       = "@match"
;; characters = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

; U+202A–U+202E embed and override, U+2066–U+2069 isolate. Only what is left open reaches beyond its own words: an isolate
; that is closed again, as in "\u2068{name}\u2069", is how a name in another script is put into a sentence.
((comment) @match
  (#match? @match "[\\u{202a}\\u{202b}\\u{202d}\\u{202e}]")
  (#set! fix "delete"))

((comment) @match
  (#match? @match "[\\u{2066}-\\u{2068}]")
  (#not-match? @match "^[^\\u{2066}-\\u{2069}]*(?:[\\u{2066}-\\u{2068}][^\\u{2066}-\\u{2069}]*\\u{2069}[^\\u{2066}-\\u{2069}]*)*$")
  (#set! fix "delete"))

((string) @match
  (#match? @match "[\\u{202a}\\u{202b}\\u{202d}\\u{202e}]")
  (#set! fix "escape"))

((string) @match
  (#match? @match "[\\u{2066}-\\u{2068}]")
  (#not-match? @match "^[^\\u{2066}-\\u{2069}]*(?:[\\u{2066}-\\u{2068}][^\\u{2066}-\\u{2069}]*\\u{2069}[^\\u{2066}-\\u{2069}]*)*$")
  (#set! fix "escape"))
