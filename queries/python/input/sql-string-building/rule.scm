;; title      = "SQL built from strings"
;; message    = "A value becomes part of this SQL and can change what it does; pass it as a parameter"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [89]
;; owasp      = ["A03:2021"]
;; aliases    = ["B608", "S608", "hardcoded_sql_expressions"]
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
;; [fix.names]
;; title   = "Pass the values as parameters (`:name`)"
;; safety  = "review"
;; if      = '(#callee? @callee "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text")'
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@sql"
;; style   = ":name"
;; values  = "bindparams"
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

; How the regular expressions read SQL: `{}` is what is not known. They walk over whole '…' literals, so that what follows stands
; outside quotes. A hole is a value in quotes, after a comparison, in `IN (…)` or in `VALUES (…)`; one that is followed by `.`, `(` or a
; letter is part of a name. PRAGMA, CREATE, SET and the like take no parameters: only statements that do are looked at.

; A look into the catalogue of the database, or the name of a sequence: what is put in is nearly always a name of the program's own.
((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list)) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "execute_fetchall" "execute_insert" "exec_driver_sql" "exec" "fetch" "fetchrow"
    "fetchval" "fetchmany" "prepare" "cursor" "copy_from_query" "copy" "stream" "callproc" "query" "sql" "read_sql" "read_sql_query")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^[^;]*?\\bfrom\\s+\"?(?:information_schema|pg_catalog|sys)\"?\\.|^[^;]*?\\bfrom\\s+(?:pg_(?:class|namespace|attribute|tables|views|matviews|indexes|index|constraint|type|proc|extension|roles|database|sequences|stat\\w*)|sqlite_master|sqlite_schema|sqlite_sequence|(?:all|user|dba)_(?:tables|tab_columns|indexes|constraints|views))\\b|\\b(?:setval|nextval|currval|pg_get_serial_sequence|to_regclass|pg_(?:total_)?relation_size|pg_(?:table|indexes|database)_size)\\s*\\(\\s*'[^']*\\{")
  (#value-match? @sql "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-flows-from? @sql "http")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "A name is looked up in the catalogue of the database here; if it is not the program's own, pass it as a parameter"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^[^;]*?\\bfrom\\s+\"?(?:information_schema|pg_catalog|sys)\"?\\.|^[^;]*?\\bfrom\\s+(?:pg_(?:class|namespace|attribute|tables|views|matviews|indexes|index|constraint|type|proc|extension|roles|database|sequences|stat\\w*)|sqlite_master|sqlite_schema|sqlite_sequence|(?:all|user|dba)_(?:tables|tab_columns|indexes|constraints|views))\\b|\\b(?:setval|nextval|currval|pg_get_serial_sequence|to_regclass|pg_(?:total_)?relation_size|pg_(?:table|indexes|database)_size)\\s*\\(\\s*'[^']*\\{")
  (#value-match? @sql "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-flows-from? @sql "http")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "A name is looked up in the catalogue of the database here; if it is not the program's own, pass it as a parameter"))

; In quotes: SELECT … WHERE name = '{}'
((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list)) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "execute_fetchall" "execute_insert" "exec_driver_sql" "exec" "fetch" "fetchrow"
    "fetchval" "fetchmany" "prepare" "cursor" "copy_from_query" "copy" "stream" "callproc" "query" "sql" "read_sql" "read_sql_query")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#not-named? @sql "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! fix "question-marks")
  (#set! fix "percents")
  (#set! fix "dollars")
  (#set! fix "numbers"))

; After a comparison: SELECT … WHERE id = {}
; With parameters, and no placeholder in what is written out, the holes are the placeholders: `"WHERE id = %s" % db.paramstyle`. Hence two patterns each.
((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "execute_fetchall" "execute_insert" "exec_driver_sql" "exec" "fetch" "fetchrow"
    "fetchval" "fetchmany" "prepare" "cursor" "copy_from_query" "copy" "stream" "callproc" "query" "sql" "read_sql" "read_sql_query")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#no-argument? @_arguments "1|parameters")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! fix "question-marks")
  (#set! fix "percents")
  (#set! fix "dollars")
  (#set! fix "numbers"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "execute_fetchall" "execute_insert" "exec_driver_sql" "exec" "fetch" "fetchrow"
    "fetchval" "fetchmany" "prepare" "cursor" "copy_from_query" "copy" "stream" "callproc" "query" "sql" "read_sql" "read_sql_query")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#argument? @_arguments "1|parameters")
  (#value-match? @sql "\\?|%s|%\\(\\w+\\)s|(?:^|[^:\\w]):[a-zA-Z_]|[:$]\\d")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! fix "question-marks")
  (#set! fix "percents")
  (#set! fix "dollars")
  (#set! fix "numbers"))

; SQLAlchemy's text() may also be a part of a statement.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#not-named? @sql "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! fix "names"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "(?is)^(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! fix "names"))

; The driver is not known, but the string is SQL beyond doubt.
((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#not-named? @sql "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium")
  (#set! fix "sqlite-question-marks")
  (#set! fix "driver-percents"))

((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#no-argument? @_arguments "1|parameters")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium")
  (#set! fix "sqlite-question-marks")
  (#set! fix "driver-percents"))

((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#argument? @_arguments "1|parameters")
  (#value-match? @sql "\\?|%s|%\\(\\w+\\)s|(?:^|[^:\\w]):[a-zA-Z_]|[:$]\\d")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium")
  (#set! fix "sqlite-question-marks")
  (#set! fix "driver-percents"))

((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "fetch" "fetchrow" "fetchval" "fetch_all" "fetch_one" "fetch_val" "query")
  (#not-imports? "wmi")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#not-named? @sql "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium"))

((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "fetch" "fetchrow" "fetchval" "fetch_all" "fetch_one" "fetch_val" "query")
  (#not-imports? "wmi")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#no-argument? @_arguments "1|parameters")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium"))

((call
   function: (attribute object: (_) @_receiver attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "fetch" "fetchrow" "fetchval" "fetch_all" "fetch_one" "fetch_val" "query")
  (#not-imports? "wmi")
  (#named? @_receiver
    "cursor" "cur" "curs" "crsr" "c" "conn" "connection" "con" "cnx" "cxn" "db" "database" "session" "sess" "engine" "pool" "transaction" "tx"
    "sqlite" "pg" "postgres" "mysql" "mariadb" "oracle" "dbh" "client")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#argument? @_arguments "1|parameters")
  (#value-match? @sql "\\?|%s|%\\(\\w+\\)s|(?:^|[^:\\w]):[a-zA-Z_]|[:$]\\d")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! confidence "medium"))

; A receiver of another name.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>(,|~+]|\\b(?:like|ilike|rlike|glob|regexp|match|in|and|or|not|between|then|else|when|select|escape|interval|date|timestamp|n|e|b|x))\\s*'[^']*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#not-named? @sql "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! profile "strict"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#no-argument? @_arguments "1|parameters")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! profile "strict"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "execute" "executemany" "executescript" "exec_driver_sql" "execute_query" "execute_sql")
  (#argument? @_arguments "0" @sql)
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select\\b.*\\bfrom|(?:insert|replace)\\b.*\\binto|update\\b.*\\bset|delete\\s+from|merge\\s+into|with\\b.*\\bselect)\\b")
  (#value-match? @sql "(?is)^(?:(?:[^';]|'[^']*')*;)*(?:\\s|\\(|\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|--[^\\n]*\\n)*(?:select|insert|update|delete|replace|merge|with|call|exec|execute|explain)\\b(?:[^']|'[^']*')*?(?:[=<>]\\s*|\\b(?:like|ilike|rlike|glob|regexp|between)\\s+|\\bin\\s*\\(?\\s*(?:[^()',]+,\\s*)*|\\bvalues\\s*\\((?:(?:[^()']|'[^']*'|\\([^()']*\\))*?,)?\\s*)(?:\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}|\"[^\"]*\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}[^\"]*\")(?:[^.\\w(]|$)")
  (#argument? @_arguments "1|parameters")
  (#value-match? @sql "\\?|%s|%\\(\\w+\\)s|(?:^|[^:\\w]):[a-zA-Z_]|[:$]\\d")
  (#not-file? "<test>")
  (#not-named? @sql "placeholder" "placeholders" "ph" "qmark" "qmarks" "subquery" "literal string" "string literal" "sql literal" "quote literal" "quoted literal" "literal quote" "escape literal")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! profile "strict"))

; What is left are names and clauses: no parameter can stand there.
((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list)) @match
  (#any-of? @_method
    "execute" "executemany" "executescript" "execute_fetchall" "execute_insert" "exec_driver_sql" "exec" "fetch" "fetchrow"
    "fetchval" "fetchmany" "prepare" "cursor" "copy_from_query" "copy" "stream" "callproc" "query" "sql" "read_sql" "read_sql_query")
  (#sink? @match "sql" @sql)
  (#value-match? @sql "\\{(?:(?:nosql|ldap|xpath|command|argument|code|template|xss|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can"))
