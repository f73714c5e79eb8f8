;; title      = "Request data in the path of a request to another server"
;; message    = "Request data becomes part of the path that `{callee}` asks for: with `../` or `?` its sender reaches other parts of that server; put it in with `quote(…, safe=\"\")`"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "audit"
;; cwe        = [918]
;; owasp      = ["A10:2021"]

; Behind a fixed host, or an address out of the settings, and before the query. What is quoted has no `/`, `?` and `#`.
((call
   function: (_) @callee) @match
  (#sink? @match "ssrf" "http" @url)
  (#hole-after? @url "path" "http" "^(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*|\\{\\})://[^/?#]+|\\{\\})/[^?#]*$"))
