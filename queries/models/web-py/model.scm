;; title = "web.py"

((call function: (_) @_function) @source
  (#callee? @_function "web.input" "web.data" "web.cookies" "web.rawinput" "web.webapi.input" "web.webapi.data")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source "web.ctx.query" "web.ctx.fullpath" "web.ctx.path")
  (#set! label "http")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; What the groups of the path's pattern hold.
((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) @_self [(identifier) (typed_parameter) (default_parameter)] @source))
  (#any-of? @_verb "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD")
  (#eq? @_self "self")
  (#not-match? @source "(?i)^(?:(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "web")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "web.database().query" "web.db.database().query" "web.db.DB.query")
  (#set! kind "sql")
  (#set! argument "0|sql_query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "web.database().select" "web.database().delete" "web.database().update" "web.db.database().select"
    "web.db.database().delete" "web.db.database().update" "web.db.DB.select" "web.db.DB.delete" "web.db.DB.update")
  (#set! kind "sql")
  (#set! argument "|where"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "web.database().select" "web.db.database().select" "web.db.DB.select")
  (#set! kind "sql")
  (#set! argument "|order"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "web.seeother" "web.found" "web.redirect" "web.tempredirect" "web.webapi.seeother" "web.webapi.redirect")
  (#set! kind "redirect")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "web.header" "web.webapi.header")
  (#set! kind "header")
  (#set! argument "1|value"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "web.websafe" "web.htmlquote" "web.net.websafe" "web.net.htmlquote")
  (#set! clears "text-xss")
  (#set! clears "quoted-xss"))
