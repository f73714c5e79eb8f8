;; title      = "LDAP injection"
;; message    = "Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [90]
;; owasp      = ["A03:2021"]
;;
;; [fix.filter]
;; title  = "Escape the value (`escape_filter_chars`)"
;; safety = "review"
;; if     = '(#callee? @callee "ldap.*")'
;; edits  = [{ replace = "@value", with = "{api:ldap.filter.escape_filter_chars}({value})" }]
;;
;; [fix.filter3]
;; title  = "Escape the value (`escape_filter_chars`)"
;; safety = "review"
;; if     = '(#callee? @callee "ldap3.*")'
;; edits  = [{ replace = "@value", with = "{api:ldap3.utils.conv.escape_filter_chars}({value})" }]
;;
;; [fix.name]
;; title  = "Escape the value (`escape_dn_chars`)"
;; safety = "review"
;; if     = '(#callee? @callee "ldap.*")'
;; edits  = [{ replace = "@value", with = "{api:ldap.dn.escape_dn_chars}({value})" }]
;;
;; [fix.name3]
;; title  = "Escape the value (`escape_rdn`)"
;; safety = "review"
;; if     = '(#callee? @callee "ldap3.*")'
;; edits  = [{ replace = "@value", with = "{api:ldap3.utils.dn.escape_rdn}({value})" }]

; A filter, which is in parentheses.
((call
   function: (_) @callee
   arguments: (argument_list (string (interpolation "{" . expression: (_) @value . "}")) @text)) @match
  (#sink? @match "ldap" "http")
  (#flows-from? @value "http" "ldap")
  (#value-match? @text "^\\s*\\(")
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}")
  (#set! fix "filter")
  (#set! fix "filter3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @text)) @match
  (#sink? @match "ldap" "http")
  (#flows-from? @value "http" "ldap")
  (#value-match? @text "^\\s*\\(")
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}")
  (#set! fix "filter")
  (#set! fix "filter3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string)) @text)) @match
  (#sink? @match "ldap" "http")
  (#flows-from? @value "http" "ldap")
  (#value-match? @text "^\\s*\\(")
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}")
  (#set! fix "filter")
  (#set! fix "filter3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value) @text)) @match
  (#sink? @match "ldap" "http")
  (#flows-from? @value "http" "ldap")
  (#value-match? @text "^\\s*\\(")
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}")
  (#set! fix "filter")
  (#set! fix "filter3"))

((call
   function: (_) @callee
   arguments: (argument_list (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value)) @text)) @match
  (#sink? @match "ldap" "http")
  (#flows-from? @value "http" "ldap")
  (#eq? @_format "format")
  (#value-match? @text "^\\s*\\(")
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}")
  (#set! fix "filter")
  (#set! fix "filter3"))

; A name (DN).
((call
   function: (_) @callee
   arguments: (argument_list (string (interpolation "{" . expression: (_) @value . "}")) @text)) @match
  (#sink? @match "dn" "http")
  (#flows-from? @value "http" "dn")
  (#value-match? @text "^[^(]*$")
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! fix "name")
  (#set! fix "name3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @text)) @match
  (#sink? @match "dn" "http")
  (#flows-from? @value "http" "dn")
  (#value-match? @text "^[^(]*$")
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! fix "name")
  (#set! fix "name3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string)) @text)) @match
  (#sink? @match "dn" "http")
  (#flows-from? @value "http" "dn")
  (#value-match? @text "^[^(]*$")
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! fix "name")
  (#set! fix "name3"))

((call
   function: (_) @callee
   arguments: (argument_list (binary_operator left: (string) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value) @text)) @match
  (#sink? @match "dn" "http")
  (#flows-from? @value "http" "dn")
  (#value-match? @text "^[^(]*$")
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! fix "name")
  (#set! fix "name3"))

((call
   function: (_) @callee
   arguments: (argument_list (call function: (attribute object: (string) attribute: (identifier) @_format) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value)) @text)) @match
  (#sink? @match "dn" "http")
  (#flows-from? @value "http" "dn")
  (#eq? @_format "format")
  (#value-match? @text "^[^(]*$")
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! fix "name")
  (#set! fix "name3"))

; Anything else.
((call
   arguments: (argument_list)) @match
  (#sink? @match "ldap" "http" @text)
  (#value-match? @text "\\{(?:(?:sql|nosql|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session|dn) ?)*\\}"))

((call
   arguments: (argument_list)) @match
  (#sink? @match "dn" "http" @text)
  (#value-match? @text "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}"))
