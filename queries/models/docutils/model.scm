;; title = "Docutils"

; The path of the source stands in messages only, and the settings in nothing.
((call function: (_) @_function) @through
  (#callee? @_function "docutils.core.publish_parts" "docutils.core.publish_string" "docutils.core.publish_doctree")
  (#set! from "0|source"))
