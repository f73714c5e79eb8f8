;; title      = "Jinja2 without autoescaping"
;; message    = "Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [79, 116]
;; owasp      = ["A03:2021"]
;; aliases    = ["B701", "S701", "jinja2_autoescape_false"]
;;
;; [fix.select]
;; title  = "Escape in HTML and XML templates"
;; safety = "review"
;; edits  = [{ set-argument = "|autoescape", value = "{api:jinja2.select_autoescape}()", in = "@arguments" }]
;;
;; [fix.always]
;; title  = "Escape in every template"
;; safety = "review"
;; edits  = [{ set-argument = "|autoescape", value = "True", in = "@arguments" }]
;;
;; [fix.true]
;; title  = "Escape in every template"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "True" }]

; A template that is HTML to the eye.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "jinja2.Template" "jinja2.environment.Template")
  (#argument? @arguments "0|source" @source)
  (#value-match? @source "(?is)<(?:!doctype|html|head|body|div|span|p|a|h[1-6]|ul|ol|li|table|tr|td|th|form|input|script|style|img|br|b|i|strong|em)\\b[^>]*>")
  (#no-argument? @arguments "16|autoescape")
  (#set! message "This template puts values into HTML unescaped; set `autoescape=True`")
  (#set! fix "always"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "jinja2.Template" "jinja2.environment.Template")
  (#argument? @arguments "0|source" @source)
  (#value-match? @source "(?is)<(?:!doctype|html|head|body|div|span|p|a|h[1-6]|ul|ol|li|table|tr|td|th|form|input|script|style|img|br|b|i|strong|em)\\b[^>]*>")
  (#argument? @arguments "16|autoescape" @state)
  (#value? @state False None 0)
  (#set! message "This template puts values into HTML unescaped; set `autoescape=True`")
  (#set! fix "always"))

; An environment in a file that belongs to a web application. Changed delimiters and kept newlines speak of LaTeX, code or
; configuration files, which HTML escapes would break.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment"
    "jinja2.sandbox.ImmutableSandboxedEnvironment")
  (#no-argument? @arguments "16|autoescape")
  (#no-argument? @arguments "0|block_start_string")
  (#no-argument? @arguments "2|variable_start_string")
  (#no-argument? @arguments "6|line_statement_prefix")
  (#no-argument? @arguments "11|keep_trailing_newline")
  (#argument? @arguments "17|loader")
  (#imports?
    "flask" "fastapi" "starlette" "django" "aiohttp.web" "aiohttp_jinja2" "sanic" "tornado" "bottle" "pyramid" "quart" "falcon" "litestar"
    "werkzeug" "cherrypy" "http.server" "wsgiref" "webob")
  (#set! fix "select")
  (#set! fix "always"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment"
    "jinja2.sandbox.ImmutableSandboxedEnvironment")
  (#argument? @arguments "16|autoescape" @state)
  (#value? @state False None 0)
  (#no-argument? @arguments "0|block_start_string")
  (#no-argument? @arguments "2|variable_start_string")
  (#no-argument? @arguments "6|line_statement_prefix")
  (#no-argument? @arguments "11|keep_trailing_newline")
  (#argument? @arguments "17|loader")
  (#imports?
    "flask" "fastapi" "starlette" "django" "aiohttp.web" "aiohttp_jinja2" "sanic" "tornado" "bottle" "pyramid" "quart" "falcon" "litestar"
    "werkzeug" "cherrypy" "http.server" "wsgiref" "webob")
  (#set! fix "select")
  (#set! fix "always"))

; What the frameworks have switched on, switched off.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "starlette.templating.Jinja2Templates" "fastapi.templating.Jinja2Templates" "aiohttp_jinja2.setup")
  (#argument? @arguments "|autoescape" @state)
  (#value? @state False None 0)
  (#set! confidence "high")
  (#set! fix "always"))

((assignment
   left: (attribute object: (_) @environment attribute: (identifier) @_name)
   right: (_) @state) @match
  (#eq? @_name "autoescape")
  (#resolves? @environment "flask.Flask.jinja_env" "quart.Quart.jinja_env" "starlette.templating.Jinja2Templates.env" "fastapi.templating.Jinja2Templates.env")
  (#value? @state False None 0)
  (#set! confidence "high")
  (#set! message "Every template of the application now puts values into HTML unescaped; leave `autoescape` on")
  (#set! fix "true"))

; Elsewhere it may well make something else than HTML.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment"
    "jinja2.sandbox.ImmutableSandboxedEnvironment")
  (#no-argument? @arguments "16|autoescape")
  (#no-argument? @arguments "0|block_start_string")
  (#no-argument? @arguments "2|variable_start_string")
  (#no-argument? @arguments "6|line_statement_prefix")
  (#no-argument? @arguments "11|keep_trailing_newline")
  (#in-project?
    "flask.Flask" "fastapi.FastAPI" "starlette.applications.Starlette" "django.http.HttpResponse" "django.shortcuts.render" "aiohttp.web.Application"
    "tornado.web.Application" "sanic.Sanic" "quart.Quart")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! profile "strict")
  (#set! message "If these templates make HTML, values are put into it unescaped; set `autoescape=select_autoescape()`")
  (#set! fix "select")
  (#set! fix "always"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment"
    "jinja2.sandbox.ImmutableSandboxedEnvironment")
  (#argument? @arguments "16|autoescape" @state)
  (#value? @state False None 0)
  (#no-argument? @arguments "0|block_start_string")
  (#no-argument? @arguments "2|variable_start_string")
  (#no-argument? @arguments "6|line_statement_prefix")
  (#no-argument? @arguments "11|keep_trailing_newline")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "If these templates make HTML, values are put into it unescaped; set `autoescape=select_autoescape()`")
  (#set! fix "select")
  (#set! fix "always"))
