;; title      = "Blanket suppression"
;; message    = "This silences every finding here, future ones too; name what it is for: {rules}"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [1127]
;; by         = "suppressions.blanket"
;;
;; [fix.name]
;; title  = "Name what it silences now: {rules}"
;; safety = "safe"
;; edits  = [{ insert = "{list}", after = "@head" }]
;;
;; [fix.migrate]
;; title  = "Replace it by a `# bezoar: ignore` comment (other tools will speak again)"
;; safety = "review"
;; edits  = [{ replace = "@suppression", with = "{migrated}" }]
