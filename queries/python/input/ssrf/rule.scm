;; title      = "Server-side request forgery"
;; message    = "Request data says which host `{callee}` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list"
;; severity   = "high"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [918]
;; owasp      = ["A10:2021"]

; What the request says stands before the host ends.
((call
   function: (_) @callee) @match
  (#sink? @match "ssrf" "http" @url)
  (#hole-after? @url "ssrf" "http" "^(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*|\\{\\}):)?(?://)?[^/?#{}]*$")
  (#not-file? "<test>"))
