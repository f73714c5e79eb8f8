;; title        = "Suppression that names no rule"
;; message      = "This silences nothing: {why}"
;; severity     = "low"
;; confidence   = "high"
;; when-unknown = "strict"
;; cwe          = [1116]
;; by           = "suppressions.unknown"
;;
;; [fix.replace]
;; title  = "Replace it by `{suggestion}`"
;; safety = "review"
;; edits  = [{ replace = "@id", with = "{suggestion}" }]
;;
;; [fix.delete]
;; title  = "Delete it"
;; safety = "review"
;; edits  = [{ delete = "@id" }]
