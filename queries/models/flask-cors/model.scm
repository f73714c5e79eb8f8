;; title = "Flask-CORS"

((call function: (_) @_function) @returns
  (#callee? @_function "flask_cors.CORS" "flask_cors.extension.CORS")
  (#set! type "flask_cors.CORS"))
