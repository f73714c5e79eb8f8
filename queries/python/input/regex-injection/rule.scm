;; title      = "Regular expression from a request"
;; message    = "Request data becomes part of this regular expression: its sender can make it match what it should not, or search for hours; escape it with `re.escape`"
;; severity   = "medium"
;; confidence = "high"
;; profile    = "strict"
;; cwe        = [1333, 730, 400]
;; owasp      = ["A03:2021"]
;;
;; [fix.escape]
;; title  = "Escape the value (`re.escape`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:re.escape}({value})" }]

; A variable that holds a pattern with the value in it: to escape that would escape the pattern.
((call
   function: (_) @_callee
   arguments: (argument_list . (identifier) @_pattern)) @match
  (#callee? @_callee
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split" "regex.compile"
    "regex.match" "regex.search" "regex.fullmatch" "regex.findall" "regex.finditer" "regex.sub" "regex.subn" "regex.split")
  (#sink? @match "regex" "http")
  (#value-match? @_pattern "[^{}]"))

; The value is the pattern, or is put into it right here.
((call
   function: (_) @_callee
   arguments: (argument_list .
     [
       (identifier) @value
       (attribute) @value
       (subscript) @value
       (call) @value
       (string (interpolation "{" . expression: (_) @value . "}"))
       (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
       (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string))
       (binary_operator left: [(identifier) (attribute) (subscript) (call)] @value operator: "+" right: (string))
     ] @pattern)) @match
  (#callee? @_callee
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split" "regex.compile"
    "regex.match" "regex.search" "regex.fullmatch" "regex.findall" "regex.finditer" "regex.sub" "regex.subn" "regex.split")
  (#sink? @match "regex" "http")
  (#flows-from? @value "http" "regex")
  (#flows-from? @pattern "http" "regex")
  (#set! fix "escape"))

((call
   function: (_) @_callee
   arguments: (argument_list)) @match
  (#sink? @match "regex" "http"))
