;; title      = "NoSQL injection"
;; message    = "This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [943]
;; owasp      = ["A03:2021"]

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
