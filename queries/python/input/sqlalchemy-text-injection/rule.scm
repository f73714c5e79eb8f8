;; title      = "SQL injection through SQLAlchemy"
;; message    = "Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [89]
;; owasp      = ["A03:2021"]
;; supersedes = ["sql-injection", "sql-string-building"]
;;
;; [fix.names]
;; title   = "Pass the values as parameters (`:name`)"
;; safety  = "review"
;; if      = '(#callee? @callee "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "flask_sqlalchemy.SQLAlchemy.text" "sqlmodel.text")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = ":name"
;; values  = "bindparams"

; Quotes that are doubled keep a value in its quotes, but not with every database: MySQL has backslashes.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*")
  (#sink? @match "sql" @sql)
  (#flows-from? @sql "http" "backslash-sql")
  (#not-flows-from? @sql "http" "sql")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "Request data stands in this SQL between quotes, with quotes in it doubled: that does for some databases only; bind it as a parameter"))

; A name or a clause, where no parameter can stand.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*")
  (#not-match? @callee "\\b(?:execute|scalars?|stream|stream_scalars|exec)$")
  ; An expression of columns binds its values.
  (#not-match? @sql "\\.(?:in_|not_in|notin_|like|ilike|not_like|notlike|contains|startswith|endswith|match|is_|is_not|isnot|between|any|has|op|asc|desc|label)\\(|[=!]=")
  (#sink? @match "sql" "http" @sql)
  (#value-match? @sql "(?is)(?:\\b(?:from|join|into|update|table|view|(?:order|group)\\s+by(?:\\s+[\\w.]+\\s*,)*)\\s+[\"`\\[]?\\{\\}|^\\{\\}(?:\\s+(?:asc|desc))?$)")
  (#set! message "Request data becomes a name or a clause of this SQL: its sender can read other data with it; choose a column from a fixed list"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*")
  (#not-match? @callee "\\b(?:execute|scalars?|stream|stream_scalars|exec)$")
  ; An expression of columns binds its values.
  (#not-match? @sql "\\.(?:in_|not_in|notin_|like|ilike|not_like|notlike|contains|startswith|endswith|match|is_|is_not|isnot|between|any|has|op|asc|desc|label)\\(|[=!]=")
  (#sink? @match "sql" "http" @sql)
  (#set! fix "names"))

; What is executed is mostly an expression, which binds its values: a string has text around the data.
((call
   function: (attribute attribute: (identifier) @_name) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*")
  (#any-of? @_name "execute" "scalar" "scalars" "stream" "stream_scalars" "exec")
  (#sink? @match "sql" "http" @sql)
  (#value-match? @sql "\\w\\W*\\{"))
