;; title      = "Exception swallowed"
;; message    = "This hides every error, not only the expected one: catch that one, or log it"
;; severity   = "low"
;; confidence = "medium"
;; profile    = "audit"
;; cwe        = [390, 703]
;; owasp      = ["A10:2025"]
;; aliases    = ["B110", "S110", "try_except_pass"]
;;
;; [fix.log]
;; title  = "Log it, with its traceback"
;; safety = "review"
;; edits  = [{ replace = "@nothing", with = "{api:logging.getLogger}(__name__).exception(\"An error was ignored\")" }]

; try: verify_signature(body); except Exception: pass. Whoever is refused comes in.
((try_statement
   body: (block (expression_statement (call) @_check) .)
   (except_clause . (block . [(pass_statement) (expression_statement (ellipsis))] @nothing .)) @match) @_try
  (#match? @_check
    "(?i)^[\\w.]*(verify|check|validate|require|enforce|assert|ensure)\\w*_(signature|token|permissions?|csrf|password|credentials?|certificate|hmac|access|authenticated|authorized|admin)\\w*\\(|^[\\w.]*\\b(authorize|enforce_csrf)\\(|^[\\w.]*(key|verifier|signer|mac|jwt|jws|hmac)\\w*\\.verify\\(")
  (#not-match? @_try "(?m)^\\s*else:")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! profile "default")
  (#set! message "When this check fails, the code goes on as if it had passed: let the error through"))

; An error that says that the check failed; another one may be an exception from it.
((try_statement
   body: (block (expression_statement (call) @_check) .)
   (except_clause
     . (_) @_caught
     (block . [(pass_statement) (expression_statement (ellipsis))] @nothing .)) @match) @_try
  (#match? @_check
    "(?i)^[\\w.]*(verify|check|validate|require|enforce|assert|ensure)\\w*_(signature|token|permissions?|csrf|password|credentials?|certificate|hmac|access|authenticated|authorized|admin)\\w*\\(|^[\\w.]*\\b(authorize|enforce_csrf)\\(|^[\\w.]*(key|verifier|signer|mac|jwt|jws|hmac)\\w*\\.verify\\(")
  (#match? @_caught "(?i)^\\(?([^)]*[, .])?(Exception|BaseException)\\b|invalid|signature|permission|denied|forbidden|unauthori[sz]ed|mismatch|verif|authenticat")
  (#not-match? @_try "(?s)\\bexcept\\b[^\\n]*:\\s*(?:pass|\\.\\.\\.)\\s*except\\s[^\\n:]*(?i:invalid|signature|permission|denied|forbidden|unauthori[sz]ed|mismatch|verif|authenticat)[^\\n:]*:.*\\braise\\b")
  (#not-match? @_try "(?m)^\\s*else:")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! profile "default")
  (#set! message "When this check fails, the code goes on as if it had passed: let the error through"))

; except: pass
((except_clause . (block . [(pass_statement) (expression_statement (ellipsis))] @nothing .)) @match
  (#not-file? "<test>")
  (#set! fix "log"))

; except Exception: pass, except (OSError, Exception) as error: pass
((except_clause
   . (_) @_caught
   (block . [(pass_statement) (expression_statement (ellipsis))] @nothing .)) @match
  (#match? @_caught "^\\(?([^)]*[, .])?(Exception|BaseException)\\b")
  (#not-file? "<test>")
  (#set! fix "log"))

; pass  # it does not matter
((except_clause . (block . [(pass_statement) (expression_statement (ellipsis))] @nothing . (comment) .)) @match
  (#not-file? "<test>")
  (#set! fix "log"))

((except_clause
   . (_) @_caught
   (block . [(pass_statement) (expression_statement (ellipsis))] @nothing . (comment) .)) @match
  (#match? @_caught "^\\(?([^)]*[, .])?(Exception|BaseException)\\b")
  (#not-file? "<test>")
  (#set! fix "log"))

; with contextlib.suppress(Exception):
((call
   function: (_) @_suppress
   arguments: (argument_list (_) @_caught)) @match
  (#callee? @_suppress "contextlib.suppress")
  (#resolves? @_caught "builtins.Exception" "builtins.BaseException")
  (#not-file? "<test>"))
