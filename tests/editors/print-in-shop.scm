;; title      = "Print in the shop"
;; message    = "The shop logs; it does not print"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [532]

((call function: (_) @callee) @match
  (#callee? @callee "builtins.print"))
