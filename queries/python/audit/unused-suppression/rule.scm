;; title        = "Suppression that silences nothing"
;; message      = "`{id}` silences nothing here: {why}"
;; severity     = "info"
;; confidence   = "high"
;; when-unknown = "audit"
;; cwe          = [1164]
;; tag          = "unnecessary"
;; by           = "suppressions.unused"
;;
;; [fix.delete]
;; title  = "Delete `{id}`"
;; safety = "safe"
;; edits  = [{ delete = "@id" }]
