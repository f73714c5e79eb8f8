;; title = "Flask"

((attribute) @source
  (#resolves? @source
    "flask.request.args" "flask.request.form" "flask.request.values" "flask.request.files" "flask.request.json"
    "flask.request.data" "flask.request.headers" "flask.request.cookies" "flask.request.query_string"
    "flask.request.stream" "flask.request.full_path" "flask.request.url" "flask.request.base_url"
    "flask.request.referrer" "flask.request.view_args" "flask.request.user_agent" "quart.request.args"
    "quart.request.form" "quart.request.values" "quart.request.files" "quart.request.json" "quart.request.data"
    "quart.request.headers" "quart.request.cookies" "quart.request.query_string" "quart.request.stream"
    "quart.request.full_path" "quart.request.url" "quart.request.base_url" "quart.request.referrer"
    "quart.request.view_args" "quart.request.user_agent")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function "flask.request.get_json" "flask.request.get_data" "quart.request.get_json" "quart.request.get_data")
  (#set! label "http"))

((attribute) @returns
  (#resolves? @returns "flask.current_app")
  (#set! type "flask.Flask"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post"
    "flask.Blueprint.put" "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get"
    "quart.Quart.post" "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route"
    "quart.Blueprint.get" "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch"
    "quart.Blueprint.delete")
  (#match? @_path "<(?:(?:string|path|any\\([^)]*\\)):)?[A-Za-z_]\\w*>")
  (#set! label "http"))

; HTML of a template, which escapes, and addresses in which everything is encoded.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask.render_template" "flask.render_template_string" "flask.url_for" "quart.url_for" "flask_babel.gettext"
    "flask_babel.ngettext" "flask_babel.lazy_gettext")
  (#set! clears "xss"))
