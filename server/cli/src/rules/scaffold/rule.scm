;; title      = "__TITLE__"
;; message    = "`{callee}` does more than it should; use `example.careful`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [676]
;;
;; [fix.careful]
;; title  = "Use `example.careful`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:example.careful}" }]

((call
   function: (_) @callee) @match
  (#callee? @callee "example.dangerous")
  (#set! fix "careful"))
