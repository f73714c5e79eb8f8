;; title      = "Raw SQL in Django"
;; message    = "Request data becomes part of this SQL: its sender can read or change the whole database; pass it in `params`"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [89]
;; owasp      = ["A03:2021"]
;; aliases    = ["B610", "B611", "S610", "S611", "django_extra_used", "django_rawsql_used"]
;; supersedes = ["sql-injection", "sql-string-building"]
;;
;; [fix.params]
;; title   = "Pass the values in `params` (`%s`)"
;; safety  = "review"
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "%s"
;; values  = "list"

; Request data.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "django.*")
  (#sink? @match "sql" "http" @sql)
  (#set! fix "params"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#any-of? @_method "raw" "extra")
  (#imports? "django" "rest_framework")
  (#sink? @match "sql" "http" @sql)
  (#set! fix "params"))

; A value of unknown origin in a string that is SQL: in quotes, or after a comparison. The regular expressions are those of
; `sql-string-building`.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "django.db.models.RawSQL" "django.db.models.expressions.RawSQL")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "django.db.models.RawSQL" "django.db.models.expressions.RawSQL")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#eq? @_method "raw")
  (#imports? "django" "rest_framework")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`")
  (#set! fix "params"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#eq? @_method "raw")
  (#imports? "django" "rest_framework")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`")
  (#set! fix "params"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: [
         (list (_) @part)
         (dictionary (pair value: (_) @part))
       ]))) @match
  (#eq? @_method "extra")
  (#any-of? @_keyword "select" "where" "tables" "order_by")
  (#sink? @match "sql")
  (#value-match? @part "(?is)^(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: [
         (list (_) @part)
         (dictionary (pair value: (_) @part))
       ]))) @match
  (#eq? @_method "extra")
  (#any-of? @_keyword "select" "where" "tables" "order_by")
  (#sink? @match "sql")
  (#value-match? @part "(?is)^(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "A value becomes part of this SQL and can change what it does; pass it in `params`"))

; What is left are names and clauses: no parameter can stand there.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "django.db.models.RawSQL" "django.db.models.expressions.RawSQL")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#eq? @_method "raw")
  (#imports? "django" "rest_framework")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: [
         (list (_) @part)
         (dictionary (pair value: (_) @part))
       ]))) @match
  (#eq? @_method "extra")
  (#any-of? @_keyword "select" "where" "tables" "order_by")
  (#sink? @match "sql")
  (#value-match? @part "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list"))
