;; title      = "SQL injection"
;; message    = "Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [89]
;; owasp      = ["A03:2021"]
;; supersedes = ["sql-string-building"]
;;
;; [fix.question-marks]
;; title   = "Pass the values as parameters (`?`)"
;; safety  = "review"
;; if      = '(#callee? @callee "sqlite3.*" "aiosqlite.*" "pyodbc.*" "duckdb.*")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "?"
;; values  = "tuple"
;;
;; [fix.percents]
;; title   = "Pass the values as parameters (`%s`)"
;; safety  = "review"
;; if      = '(#callee? @callee "psycopg.*" "psycopg2.*" "pymysql.*" "MySQLdb.*" "mysql.*" "aiomysql.*" "aiopg.*" "pymssql.*" "django.db.*")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "%s"
;; values  = "tuple"
;;
;; [fix.dollars]
;; title   = "Pass the values as parameters (`$1`)"
;; safety  = "review"
;; if      = '(#callee? @callee "asyncpg.*")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "$n"
;; values  = "arguments"
;;
;; [fix.numbers]
;; title   = "Pass the values as parameters (`:1`)"
;; safety  = "review"
;; if      = '(#callee? @callee "oracledb.*" "cx_Oracle.*")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = ":n"
;; values  = "list"
;;
;; [fix.sqlite-question-marks]
;; title   = "Pass the values as parameters (`?`, as sqlite3 has it)"
;; safety  = "review"
;; if      = '(#imports? "sqlite3" "aiosqlite")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "?"
;; values  = "tuple"
;;
;; [fix.driver-percents]
;; title   = "Pass the values as parameters (`%s`)"
;; safety  = "review"
;; if      = '(#imports? "psycopg2" "psycopg" "pymysql" "MySQLdb" "mysql.connector" "django.db")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = "%s"
;; values  = "tuple"

; SQLAlchemy and Django have rules of their own.

; A name or a clause, where no parameter can stand.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#not-callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*" "django.*")
  (#sink? @match "sql" "http" @sql)
  (#value-match? @sql "(?is)\\b(?:from|join|into|update|table|view|(?:order|group)\\s+by(?:\\s+[\\w.]+\\s*,)*)\\s+[\"`\\[]?\\{\\}")
  (#set! message "Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#not-callee? @callee "sqlalchemy.*" "flask_sqlalchemy.*" "sqlmodel.*" "django.*")
  (#sink? @match "sql" "http" @sql)
  (#set! fix "question-marks")
  (#set! fix "percents")
  (#set! fix "dollars")
  (#set! fix "numbers"))

; In MySQL a backslash escapes: `\'` does not end a literal, so that a quote that was doubled does.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "pymysql.*" "MySQLdb.*" "mysql.*" "aiomysql.*" "asyncmy.*" "mariadb.*")
  (#sink? @match "sql" @sql)
  (#flows-from? @sql "http" "backslash-sql")
  (#set! fix "percents"))

; The driver is not known, but it is called a cursor or a connection, and the string is SQL beyond doubt.
((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql" "fetch" "fetchrow" "fetchval" "fetch_all"
    "fetch_one" "fetch_val")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "engine" "pool" "transaction"
    "tx" "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^\\s*(?:--[^\\n]*\\n\\s*)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain|create|alter|drop|truncate|grant|copy)\\b[^{]*\\{")
  (#flows-from? @sql "http" "sql")
  (#set! fix "sqlite-question-marks")
  (#set! fix "driver-percents"))
