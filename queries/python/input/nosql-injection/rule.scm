;; title      = "NoSQL injection"
;; message    = "This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [943]
;; owasp      = ["A03:2021"]
;;
;; [fix.equal]
;; title  = "Compare with the value only (`$eq`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{{\"$eq\": {value}}}" }]
;;
;; [fix.both-equal]
;; title  = "Compare with the values only (`$eq`)"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{{\"$eq\": {value}}}" }, { replace = "@value2", with = "{{\"$eq\": {value2}}}" }]

; JavaScript that the database runs.
((call
   arguments: (argument_list)) @match
  (#sink? @match "nosql" "http" @filter)
  (#entry? @filter "$where" @code)
  (#flows-from? @code "http" "nosql")
  (#set! severity "critical")
  (#set! message "Request data becomes part of JavaScript that the database runs: its sender can read all documents; compare fields instead of `$where`"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#any-of? @_method "where" "exec_js" "Code")
  (#sink? @match "nosql" "http")
  (#set! severity "critical")
  (#set! message "Request data becomes part of JavaScript that the database runs: its sender can read all documents; compare fields instead"))

; Query languages: a string is enough.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "neo4j.*" "neomodel.*" "py2neo.*" "arango.*" "influxdb.*" "influxdb_client.*" "boto3.*")
  (#sink? @match "nosql" "http")
  (#set! severity "critical")
  (#set! message "Request data becomes part of this query: its sender can read or change other data; pass it as a parameter"))

; Filters: only what can be a dict changes them. Each value of a filter that is written out is looked at by itself.
; What the document holds under one name is no filter that the program made: `$eq` compares with it, whatever its type.
((call
   arguments: (argument_list . (dictionary (pair key: (string) @_key value: [(identifier) (subscript) (call)] @value) . (pair key: (string) @_key2 value: [(identifier) (subscript) (call)] @value2)))) @match
  (#sink? @match "nosql" "json")
  (#flows-from? @value "json" "nosql")
  (#hole-after? @value "nosql" "json" "^$")
  (#match? @value "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key "^['\"]\\$")
  (#flows-from? @value2 "json" "nosql")
  (#hole-after? @value2 "nosql" "json" "^$")
  (#match? @value2 "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value2 "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value2 "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key2 "^['\"]\\$")
  (#set! fix "both-equal"))

((call
   arguments: (argument_list . (dictionary (pair key: (string) @_key value: [(identifier) (subscript) (call)] @value)))) @match
  (#sink? @match "nosql" "json")
  (#flows-from? @value "json" "nosql")
  (#hole-after? @value "nosql" "json" "^$")
  (#match? @value "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key "^['\"]\\$")
  (#set! fix "equal"))

((call
   arguments: (argument_list . (dictionary (pair key: (string) @_key value: [(identifier) (subscript) (call)] @value) . (pair key: (string) @_key2 value: [(identifier) (subscript) (call)] @value2)))) @match
  (#sink? @match "nosql" "decoded")
  (#flows-from? @value "decoded" "nosql")
  (#flows-from? @value "http" "nosql")
  (#hole-after? @value "nosql" "decoded" "^$")
  (#match? @value "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key "^['\"]\\$")
  (#flows-from? @value2 "decoded" "nosql")
  (#flows-from? @value2 "http" "nosql")
  (#hole-after? @value2 "nosql" "decoded" "^$")
  (#match? @value2 "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value2 "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value2 "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key2 "^['\"]\\$")
  (#set! fix "both-equal"))

((call
   arguments: (argument_list . (dictionary (pair key: (string) @_key value: [(identifier) (subscript) (call)] @value)))) @match
  (#sink? @match "nosql" "decoded")
  (#flows-from? @value "decoded" "nosql")
  (#flows-from? @value "http" "nosql")
  (#hole-after? @value "nosql" "decoded" "^$")
  (#match? @value "^\\w+$|\\]$|\\.(?:get|pop)\\([^()]*\\)$")
  (#not-named? @value "filter" "filters" "query" "condition" "conditions" "criteria" "clause" "range" "regex")
  (#not-match? @value "\\$eq\\b|\\bstr\\(")
  (#not-match? @_key "^['\"]\\$")
  (#set! fix "equal"))

((call
   arguments: (argument_list . (dictionary (pair value: (_) @value)))) @match
  (#sink? @match "nosql" "json")
  (#flows-from? @value "json" "nosql")
  (#not-match? @value "\\$eq\\b|\\bstr\\("))

((call
   arguments: (argument_list . (dictionary (pair value: (_) @value)))) @match
  (#sink? @match "nosql" "decoded")
  (#flows-from? @value "decoded" "nosql")
  (#flows-from? @value "http" "nosql")
  (#not-match? @value "\\$eq\\b|\\bstr\\("))

((call
   arguments: (argument_list)) @match
  (#sink? @match "nosql" "json" @filter)
  (#not-match? @filter "\\$eq\\b|\\bstr\\("))

((call
   arguments: (argument_list)) @match
  (#sink? @match "nosql" "decoded" @filter)
  (#flows-from? @filter "http" "nosql")
  (#not-match? @filter "\\$eq\\b|\\bstr\\("))
