;; title = "Tornado"

((attribute) @source
  (#resolves? @source
    "tornado.web.RequestHandler.request.arguments" "tornado.web.RequestHandler.request.query_arguments"
    "tornado.web.RequestHandler.request.body_arguments" "tornado.web.RequestHandler.request.files"
    "tornado.web.RequestHandler.request.headers" "tornado.web.RequestHandler.request.cookies"
    "tornado.web.RequestHandler.request.body" "tornado.web.RequestHandler.request.path"
    "tornado.web.RequestHandler.request.query" "tornado.web.RequestHandler.request.uri"
    "tornado.web.RequestHandler.request.full_url" "tornado.web.RequestHandler.cookies"
    "tornado.web.RequestHandler.path_args" "tornado.web.RequestHandler.path_kwargs")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "tornado.web.RequestHandler.get_argument" "tornado.web.RequestHandler.get_arguments"
    "tornado.web.RequestHandler.get_query_argument" "tornado.web.RequestHandler.get_query_arguments"
    "tornado.web.RequestHandler.get_body_argument" "tornado.web.RequestHandler.get_body_arguments"
    "tornado.web.RequestHandler.get_cookie")
  (#set! label "http"))
