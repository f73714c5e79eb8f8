;; title      = "Exception swallowed in a loop"
;; message    = "This skips an element on any error, not only the expected one: catch that one, or log it"
;; severity   = "low"
;; confidence = "medium"
;; profile    = "audit"
;; cwe        = [390, 703]
;; owasp      = ["A10:2025"]
;; aliases    = ["B112", "S112", "try_except_continue"]
;;
;; [fix.log-8]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ insert = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")\n        ", before = "@next" }]
;; if     = '(#match? @match "\\n {8}continue(\\s*#[^\\n]*)?$")'
;;
;; [fix.log-12]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ insert = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")\n            ", before = "@next" }]
;; if     = '(#match? @match "\\n {12}continue(\\s*#[^\\n]*)?$")'
;;
;; [fix.log-16]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ insert = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")\n                ", before = "@next" }]
;; if     = '(#match? @match "\\n {16}continue(\\s*#[^\\n]*)?$")'
;;
;; [fix.log-20]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ insert = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")\n                    ", before = "@next" }]
;; if     = '(#match? @match "\\n {20}continue(\\s*#[^\\n]*)?$")'
;;
;; [fix.log-24]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ insert = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")\n                        ", before = "@next" }]
;; if     = '(#match? @match "\\n {24}continue(\\s*#[^\\n]*)?$")'

; except: continue
((except_clause . (block . (continue_statement) @next .)) @match
  (#not-file? "<test>")
  (#set! fix "log-8")
  (#set! fix "log-12")
  (#set! fix "log-16")
  (#set! fix "log-20")
  (#set! fix "log-24"))

; except Exception: continue, except (OSError, Exception) as error: continue
((except_clause
   . (_) @_caught
   (block . (continue_statement) @next .)) @match
  (#match? @_caught "^\\(?([^)]*[, .])?(Exception|BaseException)\\b")
  (#not-file? "<test>")
  (#set! fix "log-8")
  (#set! fix "log-12")
  (#set! fix "log-16")
  (#set! fix "log-20")
  (#set! fix "log-24"))

; continue  # the next one
((except_clause . (block . (continue_statement) @next . (comment) .)) @match
  (#not-file? "<test>")
  (#set! fix "log-8")
  (#set! fix "log-12")
  (#set! fix "log-16")
  (#set! fix "log-20")
  (#set! fix "log-24"))

((except_clause
   . (_) @_caught
   (block . (continue_statement) @next . (comment) .)) @match
  (#match? @_caught "^\\(?([^)]*[, .])?(Exception|BaseException)\\b")
  (#not-file? "<test>")
  (#set! fix "log-8")
  (#set! fix "log-12")
  (#set! fix "log-16")
  (#set! fix "log-20")
  (#set! fix "log-24"))
