;; title = "MarkupSafe"

; Text that HTML shows as it is.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "markupsafe.escape" "markupsafe.escape_silent" "markupsafe.Markup.escape" "flask.escape" "jinja2.escape" "jinja2.utils.escape"
    "wtforms.widgets.html_params" "wtforms.widgets.core.html_params")
  (#set! clears "xss"))
