;; title = "MarkupSafe"

; Text that HTML shows as it is, between tags and between quotes.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "markupsafe.escape" "markupsafe.escape_silent" "markupsafe.Markup.escape" "flask.escape" "jinja2.escape"
    "jinja2.utils.escape")
  (#set! clears "text-xss")
  (#set! clears "quoted-xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "markupsafe.Markup.format" "markupsafe.Markup.format_map" "markupsafe.Markup.join"
    "jinja2.utils.htmlsafe_json_dumps" "flask.json.htmlsafe_dumps" "wtforms.widgets.html_params"
    "wtforms.widgets.core.html_params")
  (#set! clears "xss"))

; Text that is said to be HTML already.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup"
    "wtforms.widgets.Markup")
  (#set! kind "xss")
  (#set! argument "0|base"))

; It is that very text.
((call function: (_) @_function) @through
  (#callee? @_function
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup"
    "wtforms.widgets.Markup")
  (#set! from "0|base"))
