;; title      = "XPath injection"
;; message    = "Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [643]
;; owasp      = ["A03:2021"]

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "xml.*" "defusedxml.*")
  (#sink? @match "xpath" "http")
  (#set! severity "medium")
  (#set! message "Request data becomes part of this path: its sender decides what is found; find the elements and compare their text in Python"))

((call
   arguments: (argument_list)) @match
  (#sink? @match "xpath" "http"))
