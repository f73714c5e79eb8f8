;; title = "Extensions of Flask for APIs"

; The body of a request as Flask-RESTX has it.
((attribute) @source
  (#resolves? @source
    "flask_restx.Api.payload" "flask_restx.Namespace.payload" "flask_restx.api.Api.payload"
    "flask_restx.namespace.Namespace.payload" "flask_restplus.Api.payload" "flask_restplus.Namespace.payload")
  (#set! label "http"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask_restx.Api.namespace" "flask_restx.api.Api.namespace")
  (#set! type "flask_restx.Namespace"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask_restx.Api.parser" "flask_restx.Namespace.parser")
  (#set! type "flask_restx.reqparse.RequestParser"))

; What webargs and Flask-Smorest read from the request, by what a schema says.
((decorated_definition
   (decorator (call function: (_) @_reads))
   definition: (function_definition parameters: (parameters [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source)))
  (#callee? @_reads
    "flask_smorest.Blueprint.arguments" "webargs.flaskparser.use_args" "webargs.flaskparser.use_kwargs"
    "webargs.djangoparser.use_args" "webargs.djangoparser.use_kwargs" "webargs.aiohttpparser.use_args"
    "webargs.aiohttpparser.use_kwargs" "webargs.tornadoparser.use_args" "webargs.tornadoparser.use_kwargs"
    "webargs.falconparser.use_args" "webargs.falconparser.use_kwargs" "webargs.pyramidparser.use_args"
    "webargs.pyramidparser.use_kwargs" "webargs.bottleparser.use_args" "webargs.bottleparser.use_kwargs"
    "webargs.flaskparser.parser.use_args" "webargs.flaskparser.parser.use_kwargs" "apiflask.APIFlask.input"
    "apiflask.APIBlueprint.input")
  (#not-match? @source "^(?:self|cls|request|req|resp)\\b|^\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b")
  (#set! label "http"))
