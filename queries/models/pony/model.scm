;; title = "Pony ORM"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pony.orm.Database.execute" "pony.orm.Database.select" "pony.orm.Database.get" "pony.orm.Database.exists"
    "pony.orm.core.Database.execute" "pony.orm.core.Database.select" "pony.orm.core.Database.get"
    "pony.orm.core.Database.exists" "pony.orm.Database.Entity.select_by_sql" "pony.orm.Database.Entity.get_by_sql"
    "pony.orm.core.Entity.select_by_sql" "pony.orm.core.Entity.get_by_sql")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pony.orm.raw_sql" "pony.orm.core.raw_sql")
  (#set! kind "sql")
  (#set! argument "0|sql"))
