;; title = "MarkupSafe"

; Text that HTML shows as it is.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "markupsafe.escape" "markupsafe.escape_silent" "markupsafe.Markup.escape" "markupsafe.Markup.format"
    "markupsafe.Markup.format_map" "markupsafe.Markup.join" "flask.escape" "jinja2.escape" "jinja2.utils.escape"
    "jinja2.utils.htmlsafe_json_dumps" "flask.json.htmlsafe_dumps" "wtforms.widgets.html_params"
    "wtforms.widgets.core.html_params")
  (#set! clears "xss"))
