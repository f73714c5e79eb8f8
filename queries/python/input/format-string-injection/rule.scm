;; title      = "Format string from a request"
;; message    = "Request data is the format here: its sender can read attributes of what is put in, such as `{{0.__init__.__globals__}}`; write the format yourself and put the data in"
;; severity   = "high"
;; confidence = "high"
;; profile    = "strict"
;; cwe        = [134, 200]
;; owasp      = ["A03:2021"]

; The text whose method is called. Dates of some packages have such a method, too, and what it is given is the format.
((call
   function: (attribute object: (_) @_format attribute: (identifier) @_method)
   arguments: (argument_list (_))) @match
  (#any-of? @_method "format" "format_map")
  (#flows-from? @_format "http" "format")
  (#not-imports? "arrow" "pendulum" "moment" "hijri_converter" "jdatetime"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "format" "http"))
