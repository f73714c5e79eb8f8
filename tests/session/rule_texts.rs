//! Rules that say something about an API that no real rule knows.

/// Finds `danger.run(x)`; its fix is safe.
pub(crate) const DANGER: &str = r#"
;; title      = "Dangerous run"
;; message    = "`danger.run` runs `{what}`"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [95]
;; aliases    = ["X1"]
;;
;; [fix.walk]
;; title  = "Use `danger.walk`"
;; safety = "safe"
;; edits  = [{ replace = "@callee", with = "{api:danger.walk}" }]
;;
;; [fix.ask]
;; title  = "Ask first"
;; safety = "review"
;; edits  = [{ replace = "@what", with = "ask({what})" }, { replace = "@callee", with = "danger.walk" }]

((call function: (_) @callee arguments: (argument_list (_) @what)) @match
  (#callee? @callee "danger.run")
  (#set! fix "walk")
  (#set! fix "ask"))
"#;

/// Finds the same for auditors.
pub(crate) const AUDIT: &str = r#"
;; title      = "Any run"
;; message    = "look at this"
;; severity   = "low"
;; confidence = "low"
;; profile    = "audit"
;; cwe        = [95]

((call function: (_) @_callee) @match (#callee? @_callee "danger.run"))
"#;

/// Points at what it is about.
pub(crate) const RELATED: &str = r#"
;; title      = "Deprecated run"
;; message    = "`danger.run` is old"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [477]
;; tag        = "deprecated"

((call function: (_) @_callee arguments: (argument_list (_) @related.what)) @match
  (#callee? @_callee "danger.run")
  (#set! related.what "this is run"))
"#;

/// Finds a function that is named like a severity, of that severity.
pub(crate) const SEVERITY: &str = r#"
;; title      = "Something of a severity"
;; message    = "this is SEVERITY"
;; severity   = "SEVERITY"
;; confidence = "high"
;; cwe        = [1]

((call function: (_) @_callee) @match (#callee? @_callee "danger.SEVERITY"))
"#;

/// The severities, worst first.
pub(crate) const EVERY_SEVERITY: &[&str] = &["critical", "high", "medium", "low", "info"];
