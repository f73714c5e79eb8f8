;; title      = "Check that disappears with `python -O`"
;; message    = "`python -O` runs without this check: raise an exception instead"
;; severity   = "low"
;; confidence = "medium"
;; cwe        = [703, 617]
;; owasp      = ["A10:2025"]
;; aliases    = ["B101", "S101", "assert_used"]
;;
;; [fix.denied]
;; title     = "Raise `PermissionDenied` instead"
;; safety    = "review"
;; if        = '(#imports? "django")'
;; rewrite   = "assert-to-raise"
;; statement = "@match"
;; error     = "django.core.exceptions.PermissionDenied"
;;
;; [fix.permission]
;; title     = "Raise `PermissionError` instead"
;; safety    = "review"
;; rewrite   = "assert-to-raise"
;; statement = "@match"
;; error     = "builtins.PermissionError"
;;
;; [fix.value]
;; title     = "Raise `ValueError` instead"
;; safety    = "review"
;; rewrite   = "assert-to-raise"
;; statement = "@match"
;; error     = "builtins.ValueError"

; Whether somebody may, decided by an assert.
((assert_statement . (_) @_condition) @match
  (#match? @_condition
    "\\b(compare_digest|check_password|verify_password|(verify|check|validate)_(signature|csrf|token|permissions?|access|credentials)|has_perms?|has_permissions?|has_object_permission|has_module_perms)\\(|\\.(is_superuser|is_staff|is_admin)\\b")
  (#not-match? @_condition "^isinstance\\(|\\bis (not )?None$")
  (#not-imports? "pytest" "unittest")
  (#not-file? "<test>" "**/*test*.py" "**/*test*/**" "**/*example*/**" "**/docs/**")
  (#set! severity "medium")
  (#set! message "`python -O` runs without this check, and then everybody passes: raise an exception instead")
  (#set! fix "denied")
  (#set! fix "permission"))

; What a visitor sent, or who he is.
((assert_statement . (_) @_condition) @match
  (#match? @_condition
    "(?i)\\brequest\\b|\\b(is_)?(authenticated|authorized|authorised|allowed|permitted)\\b|permission|password|\\bauth|signature|csrf|credential|\\b(access|api|auth|bearer|csrf|refresh|session)_?token\\b")
  (#not-match? @_condition "^isinstance\\(|\\bis (not )?None$|^not None")
  (#not-imports? "pytest" "unittest")
  (#not-file? "<test>" "**/*test*.py" "**/*test*/**" "**/*example*/**" "**/docs/**")
  (#set! severity "medium")
  (#set! profile "strict")
  (#set! fix "denied")
  (#set! fix "permission"))

; Who writes a message for the reader thinks of arguments that may be wrong.
((assert_statement . (_) @_condition . (_) @_text) @match
  (#not-match? @_condition "^isinstance\\(|\\bis (not )?None$|^(False|0)$")
  (#not-imports? "pytest" "unittest")
  (#not-file? "<test>" "**/*test*.py" "**/*test*/**")
  (#set! profile "strict")
  (#set! fix "value"))

; All others tell type checkers and readers what holds.
((assert_statement . (_) @_condition) @match
  (#not-match? @_condition "^(False|0)$")
  (#not-file? "<test>" "**/*test*.py" "**/*test*/**")
  (#set! severity "info")
  (#set! profile "audit"))
