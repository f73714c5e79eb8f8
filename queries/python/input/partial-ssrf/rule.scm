;; title      = "Request data in the path of a request to another server"
;; message    = "Request data becomes part of the path that `{callee}` asks for: with `../` or `?` its sender reaches other parts of that server; put it in with `quote(…, safe=\"\")`"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "audit"
;; cwe        = [918]
;; owasp      = ["A10:2021"]
;;
;; [fix.quote]
;; title  = "Put it in with `urllib.parse.quote(…, safe='')`"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:urllib.parse.quote}({value}, safe='')" }]

; The fix brings quotes of its own, which before Python 3.12 cannot stand in a text with the same.
; Behind a fixed host, or an address out of the settings, and before the query. What is quoted has no `/`, `?` and `#`.
((call
   function: (_) @callee
   arguments: (argument_list . [
     (string . (string_start) @_start (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}"))
     (binary_operator operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
     (binary_operator left: (binary_operator operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string))])) @match
  (#sink? @match "ssrf" "http" @url)
  (#hole-after? @url "path" "http" "^(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*|\\{\\})://[^/?#]+|\\{\\})/[^?#]*$")
  (#flows-from? @value "http" "path")
  (#match? @_start "\"$")
  (#set! fix "quote"))

((call
   function: (_) @callee) @match
  (#sink? @match "ssrf" "http" @url)
  (#hole-after? @url "path" "http" "^(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*|\\{\\})://[^/?#]+|\\{\\})/[^?#]*$"))
