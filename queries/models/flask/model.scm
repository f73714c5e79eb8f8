;; title = "Flask"

((attribute) @source
  (#resolves? @source
    "flask.request.args" "flask.request.form" "flask.request.values" "flask.request.files" "flask.request.json"
    "flask.request.data" "flask.request.cookies" "flask.request.stream" "flask.request.view_args"
    "flask.request.authorization" "flask.request.input_stream" "quart.request.args" "quart.request.form"
    "quart.request.values" "quart.request.files" "quart.request.json" "quart.request.data" "quart.request.cookies"
    "quart.request.stream" "quart.request.view_args" "quart.request.authorization" "quart.request.input_stream")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "flask.request.headers" "flask.request.query_string" "flask.request.user_agent" "flask.request.origin"
    "flask.request.access_route" "flask.request.mimetype" "flask.request.content_type" "quart.request.headers"
    "quart.request.query_string" "quart.request.user_agent" "quart.request.origin" "quart.request.access_route"
    "quart.request.mimetype" "quart.request.content_type")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute) @source
  (#resolves? @source
    "flask.request.referrer" "quart.request.referrer")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((call function: (_) @_function) @source
  (#callee? @_function
    "flask.request.get_json" "flask.request.get_data" "quart.request.get_json" "quart.request.get_data")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "quart.websocket.receive" "quart.websocket.receive_json" "flask_restful.reqparse.RequestParser.parse_args"
    "flask_restx.reqparse.RequestParser.parse_args")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source "quart.websocket.args" "quart.websocket.cookies")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source "quart.websocket.headers" "quart.websocket.query_string")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The address of the request itself: its host is the one that the client has asked, so a redirect there leads
; nowhere else.
((attribute) @source
  (#resolves? @source
    "flask.request.url" "flask.request.base_url" "flask.request.host_url" "flask.request.root_url"
    "flask.request.url_root" "flask.request.path" "flask.request.full_path" "flask.request.script_root"
    "flask.request.root_path" "quart.request.url" "quart.request.base_url" "quart.request.host_url"
    "quart.request.root_url" "quart.request.url_root" "quart.request.path" "quart.request.full_path"
    "quart.request.script_root" "quart.request.root_path")
  (#set! label "address"))

; What was encoded in the path is decoded; it stays on this site.
((attribute) @source
  (#resolves? @source "flask.request.path" "flask.request.full_path" "quart.request.path" "quart.request.full_path")
  (#set! label "http")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; A document, not text: what a view gives back of it is JSON again.
((attribute) @source
  (#resolves? @source "flask.request.json" "quart.request.json")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function "flask.request.get_json" "quart.request.get_json")
  (#set! label "json"))

; A file that somebody sends, under a name that they choose.
((attribute) @source
  (#resolves? @source "flask.request.files" "quart.request.files")
  (#set! label "upload"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask.request.files.get" "quart.request.files.get")
  (#set! type "werkzeug.datastructures.FileStorage"))

((attribute) @returns
  (#resolves? @returns "flask.current_app")
  (#set! type "flask.Flask"))

((attribute) @returns
  (#resolves? @returns "quart.current_app")
  (#set! type "quart.Quart"))

((attribute) @returns
  (#resolves? @returns "flask.globals.request")
  (#set! type "flask.request"))

((attribute) @returns
  (#resolves? @returns "quart.globals.request")
  (#set! type "quart.request"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask.app.Flask")
  (#set! type "flask.Flask"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask.blueprints.Blueprint")
  (#set! type "flask.Blueprint"))

((call function: (_) @_function) @returns
  (#callee? @_function "quart.app.Quart")
  (#set! type "quart.Quart"))

((call function: (_) @_function) @returns
  (#callee? @_function "quart.blueprints.Blueprint")
  (#set! type "quart.Blueprint"))

; What a view is given from the path of the request, unless a converter has made a number of it. Of a path with both
; kinds it is the order that tells which parameter is which.
((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "apiflask.APIFlask.route" "apiflask.APIFlask.get" "apiflask.APIFlask.post" "apiflask.APIFlask.put"
    "apiflask.APIFlask.patch" "apiflask.APIFlask.delete" "apiflask.APIBlueprint.route" "apiflask.APIBlueprint.get"
    "apiflask.APIBlueprint.post" "apiflask.APIBlueprint.put" "apiflask.APIBlueprint.patch"
    "apiflask.APIBlueprint.delete" "flask_openapi3.OpenAPI.route" "flask_openapi3.OpenAPI.get"
    "flask_openapi3.OpenAPI.post" "flask_openapi3.OpenAPI.put" "flask_openapi3.OpenAPI.patch"
    "flask_openapi3.OpenAPI.delete" "flask_openapi3.APIBlueprint.route" "flask_openapi3.APIBlueprint.get"
    "flask_openapi3.APIBlueprint.post" "flask_openapi3.APIBlueprint.put" "flask_openapi3.APIBlueprint.patch"
    "flask_openapi3.APIBlueprint.delete" "flask_smorest.Blueprint.route" "flask_smorest.Blueprint.get"
    "flask_smorest.Blueprint.post" "flask_smorest.Blueprint.put" "flask_smorest.Blueprint.patch"
    "flask_smorest.Blueprint.delete" "quart.Quart.websocket" "quart.Blueprint.websocket")
  (#value-match? @_path "<(?:(?:string|path)(?:\\([^)]*\\))?:)?[A-Za-z_]\\w*>")
  (#not-value-match? @_path "<(?:int|float|uuid|any)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "apiflask.APIFlask.route" "apiflask.APIFlask.get" "apiflask.APIFlask.post" "apiflask.APIFlask.put"
    "apiflask.APIFlask.patch" "apiflask.APIFlask.delete" "apiflask.APIBlueprint.route" "apiflask.APIBlueprint.get"
    "apiflask.APIBlueprint.post" "apiflask.APIBlueprint.put" "apiflask.APIBlueprint.patch"
    "apiflask.APIBlueprint.delete" "flask_openapi3.OpenAPI.route" "flask_openapi3.OpenAPI.get"
    "flask_openapi3.OpenAPI.post" "flask_openapi3.OpenAPI.put" "flask_openapi3.OpenAPI.patch"
    "flask_openapi3.OpenAPI.delete" "flask_openapi3.APIBlueprint.route" "flask_openapi3.APIBlueprint.get"
    "flask_openapi3.APIBlueprint.post" "flask_openapi3.APIBlueprint.put" "flask_openapi3.APIBlueprint.patch"
    "flask_openapi3.APIBlueprint.delete" "flask_smorest.Blueprint.route" "flask_smorest.Blueprint.get"
    "flask_smorest.Blueprint.post" "flask_smorest.Blueprint.put" "flask_smorest.Blueprint.patch"
    "flask_smorest.Blueprint.delete" "quart.Quart.websocket" "quart.Blueprint.websocket")
  (#value-match? @_path "<(?:int|float|uuid|any)\\b")
  (#value-match? @_path "^[^<]*<(?:(?:string|path)(?:\\([^)]*\\))?:)?[A-Za-z_]\\w*>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "apiflask.APIFlask.route" "apiflask.APIFlask.get" "apiflask.APIFlask.post" "apiflask.APIFlask.put"
    "apiflask.APIFlask.patch" "apiflask.APIFlask.delete" "apiflask.APIBlueprint.route" "apiflask.APIBlueprint.get"
    "apiflask.APIBlueprint.post" "apiflask.APIBlueprint.put" "apiflask.APIBlueprint.patch"
    "apiflask.APIBlueprint.delete" "flask_openapi3.OpenAPI.route" "flask_openapi3.OpenAPI.get"
    "flask_openapi3.OpenAPI.post" "flask_openapi3.OpenAPI.put" "flask_openapi3.OpenAPI.patch"
    "flask_openapi3.OpenAPI.delete" "flask_openapi3.APIBlueprint.route" "flask_openapi3.APIBlueprint.get"
    "flask_openapi3.APIBlueprint.post" "flask_openapi3.APIBlueprint.put" "flask_openapi3.APIBlueprint.patch"
    "flask_openapi3.APIBlueprint.delete" "flask_smorest.Blueprint.route" "flask_smorest.Blueprint.get"
    "flask_smorest.Blueprint.post" "flask_smorest.Blueprint.put" "flask_smorest.Blueprint.patch"
    "flask_smorest.Blueprint.delete" "quart.Quart.websocket" "quart.Blueprint.websocket")
  (#value-match? @_path "<(?:int|float|uuid|any)\\b")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){1}[^<]*<(?:(?:string|path)(?:\\([^)]*\\))?:)?[A-Za-z_]\\w*>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) . (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "apiflask.APIFlask.route" "apiflask.APIFlask.get" "apiflask.APIFlask.post" "apiflask.APIFlask.put"
    "apiflask.APIFlask.patch" "apiflask.APIFlask.delete" "apiflask.APIBlueprint.route" "apiflask.APIBlueprint.get"
    "apiflask.APIBlueprint.post" "apiflask.APIBlueprint.put" "apiflask.APIBlueprint.patch"
    "apiflask.APIBlueprint.delete" "flask_openapi3.OpenAPI.route" "flask_openapi3.OpenAPI.get"
    "flask_openapi3.OpenAPI.post" "flask_openapi3.OpenAPI.put" "flask_openapi3.OpenAPI.patch"
    "flask_openapi3.OpenAPI.delete" "flask_openapi3.APIBlueprint.route" "flask_openapi3.APIBlueprint.get"
    "flask_openapi3.APIBlueprint.post" "flask_openapi3.APIBlueprint.put" "flask_openapi3.APIBlueprint.patch"
    "flask_openapi3.APIBlueprint.delete" "flask_smorest.Blueprint.route" "flask_smorest.Blueprint.get"
    "flask_smorest.Blueprint.post" "flask_smorest.Blueprint.put" "flask_smorest.Blueprint.patch"
    "flask_smorest.Blueprint.delete" "quart.Quart.websocket" "quart.Blueprint.websocket")
  (#value-match? @_path "<(?:int|float|uuid|any)\\b")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){2}[^<]*<(?:(?:string|path)(?:\\([^)]*\\))?:)?[A-Za-z_]\\w*>")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list . (_) @_path)))
   definition: (function_definition parameters: (parameters . (_) . (_) . (_) . (_) @source)))
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "apiflask.APIFlask.route" "apiflask.APIFlask.get" "apiflask.APIFlask.post" "apiflask.APIFlask.put"
    "apiflask.APIFlask.patch" "apiflask.APIFlask.delete" "apiflask.APIBlueprint.route" "apiflask.APIBlueprint.get"
    "apiflask.APIBlueprint.post" "apiflask.APIBlueprint.put" "apiflask.APIBlueprint.patch"
    "apiflask.APIBlueprint.delete" "flask_openapi3.OpenAPI.route" "flask_openapi3.OpenAPI.get"
    "flask_openapi3.OpenAPI.post" "flask_openapi3.OpenAPI.put" "flask_openapi3.OpenAPI.patch"
    "flask_openapi3.OpenAPI.delete" "flask_openapi3.APIBlueprint.route" "flask_openapi3.APIBlueprint.get"
    "flask_openapi3.APIBlueprint.post" "flask_openapi3.APIBlueprint.put" "flask_openapi3.APIBlueprint.patch"
    "flask_openapi3.APIBlueprint.delete" "flask_smorest.Blueprint.route" "flask_smorest.Blueprint.get"
    "flask_smorest.Blueprint.post" "flask_smorest.Blueprint.put" "flask_smorest.Blueprint.patch"
    "flask_smorest.Blueprint.delete" "quart.Quart.websocket" "quart.Blueprint.websocket")
  (#value-match? @_path "<(?:int|float|uuid|any)\\b")
  (#value-match? @_path "^(?:[^<]*<[^<>]+>){3}[^<]*<(?:(?:string|path)(?:\\([^)]*\\))?:)?[A-Za-z_]\\w*>")
  (#set! label "http"))

; Methods of a class that is a view. Names of numbers are left out: the path that says what they are is elsewhere.
((function_definition
   name: (identifier) @_verb
   parameters: (parameters . (identifier) @_self [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#any-of? @_verb "get" "post" "put" "patch" "delete" "head" "options")
  (#eq? @_self "self")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "flask.views.MethodView" "flask.views" "flask_restful.Resource" "flask_restx.Resource")
  (#set! label "http"))

; The fields of a form of Flask-WTF hold what was sent.
((attribute
   object: (attribute object: (identifier) @_form attribute: (identifier) @_field)
   attribute: (identifier) @_data) @source
  (#any-of? @_data "data" "raw_data")
  (#match? @_form "(?i)(?:^|_)form$")
  (#imports? "flask" "quart" "flask_wtf" "wtforms")
  (#set! label "http"))

; Messages of Flask-SocketIO.
((decorated_definition
   (decorator (call function: (_) @_event))
   definition: (function_definition parameters: (parameters (_) @source)))
  (#callee? @_event "flask_socketio.SocketIO.on" "flask_socketio.SocketIO.event" "flask_socketio.Namespace.on")
  (#set! label "http"))

; HTML of a template, which escapes, and addresses in which everything is encoded.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask.render_template" "flask.render_template_string" "flask.stream_template" "flask.stream_template_string"
    "quart.render_template" "quart.render_template_string" "quart.stream_template" "quart.stream_template_string"
    "flask.templating.render_template" "flask.templating.render_template_string" "flask_babel.gettext"
    "flask_babel.ngettext" "flask_babel.lazy_gettext")
  (#set! clears "xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask.url_for" "quart.url_for" "flask.helpers.url_for" "flask.Flask.url_for" "quart.Quart.url_for")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; JSON is not shown as HTML.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask.jsonify" "quart.jsonify" "flask.json.jsonify" "quart.json.jsonify" "flask.Flask.json.response")
  (#set! clears "xss"))

; Answers. Werkzeug encodes an address before it is sent by WSGI, so that a backslash in it is none for browsers; Quart does not.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "flask.redirect" "flask.helpers.redirect" "flask.Flask.redirect" "werkzeug.utils.redirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "quart.redirect" "quart.helpers.redirect" "quart.Quart.redirect")
  (#set! kind "redirect")
  (#set! argument "0|location"))

; One without another content type is HTML.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#no-argument? @sink "2|headers")
  (#no-argument? @sink "3|mimetype")
  (#no-argument? @sink "4|content_type")
  (#set! kind "xss")
  (#set! argument "0|response"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#argument? @sink "3|mimetype" @type)
  (#value-match? @type "(?i)html|svg|xml")
  (#set! kind "xss")
  (#set! argument "0|response"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#argument? @sink "4|content_type" @type)
  (#value-match? @type "(?i)html|svg|xml")
  (#set! kind "xss")
  (#set! argument "0|response"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#no-argument? @sink "3|mimetype")
  (#no-argument? @sink "4|content_type")
  (#argument? @sink "2|headers" @headers)
  (#not-entry? @headers "Content-Type")
  (#not-entry? @headers "content-type")
  (#set! kind "xss")
  (#set! argument "0|response"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response.set_data" "flask.wrappers.Response.set_data" "quart.Response.set_data"
    "quart.wrappers.Response.set_data")
  (#set! kind "xss")
  (#set! argument "0|data"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response.headers.set" "flask.Response.headers.add" "flask.Response.headers.add_header"
    "flask.Response.headers.setdefault" "flask.wrappers.Response.headers.set" "flask.wrappers.Response.headers.add"
    "flask.wrappers.Response.headers.add_header" "flask.wrappers.Response.headers.setdefault"
    "quart.Response.headers.set" "quart.Response.headers.add" "quart.Response.headers.add_header"
    "quart.Response.headers.setdefault" "quart.wrappers.Response.headers.set" "quart.wrappers.Response.headers.add"
    "quart.wrappers.Response.headers.add_header" "quart.wrappers.Response.headers.setdefault"
    "werkzeug.Response.headers.set" "werkzeug.Response.headers.add" "werkzeug.Response.headers.add_header"
    "werkzeug.Response.headers.setdefault" "werkzeug.wrappers.Response.headers.set"
    "werkzeug.wrappers.Response.headers.add" "werkzeug.wrappers.Response.headers.add_header"
    "werkzeug.wrappers.Response.headers.setdefault" "werkzeug.wrappers.response.Response.headers.set"
    "werkzeug.wrappers.response.Response.headers.add" "werkzeug.wrappers.response.Response.headers.add_header"
    "werkzeug.wrappers.response.Response.headers.setdefault" "flask.make_response().headers.set"
    "flask.make_response().headers.add" "flask.make_response().headers.add_header"
    "flask.make_response().headers.setdefault")
  (#set! kind "header")
  (#set! argument "1|value"))

; It is reported where it is made.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response" "flask.make_response"
    "flask.helpers.make_response" "flask.Flask.make_response" "quart.make_response" "quart.helpers.make_response"
    "flask.redirect" "quart.redirect" "flask.send_file" "flask.send_from_directory")
  (#set! clears "xss"))

((call function: (_) @_function) @returns
  (#callee? @_function "flask.make_response" "flask.helpers.make_response" "flask.Flask.make_response")
  (#set! type "flask.Response"))

((call function: (_) @_function) @returns
  (#callee? @_function "quart.make_response" "quart.helpers.make_response")
  (#set! type "quart.Response"))

; They answer with an error, and what comes after is not run.
((call function: (_) @_function) @returns
  (#callee? @_function
    "flask.abort" "quart.abort" "werkzeug.exceptions.abort" "flask_restful.abort" "flask_restx.abort"
    "flask_smorest.abort")
  (#set! type "typing.NoReturn"))

; What a view, or a handler of errors, gives back as text is HTML.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition) @sink)
  (#callee? @_route
    "flask.Flask.route" "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Flask.patch"
    "flask.Flask.delete" "flask.Blueprint.route" "flask.Blueprint.get" "flask.Blueprint.post" "flask.Blueprint.put"
    "flask.Blueprint.patch" "flask.Blueprint.delete" "quart.Quart.route" "quart.Quart.get" "quart.Quart.post"
    "quart.Quart.put" "quart.Quart.patch" "quart.Quart.delete" "quart.Blueprint.route" "quart.Blueprint.get"
    "quart.Blueprint.post" "quart.Blueprint.put" "quart.Blueprint.patch" "quart.Blueprint.delete"
    "flask.Flask.errorhandler" "flask.Flask.app_errorhandler" "flask.Blueprint.errorhandler"
    "flask.Blueprint.app_errorhandler" "quart.Quart.errorhandler" "quart.Blueprint.errorhandler"
    "quart.Blueprint.app_errorhandler" "flask_admin.expose" "flask_appbuilder.expose" "flask_classful.route")
  (#set! kind "xss"))

((function_definition name: (identifier) @_verb parameters: (parameters . (identifier) @_self)) @sink
  (#any-of? @_verb "get" "post" "put" "patch" "delete" "dispatch_request")
  (#eq? @_self "self")
  (#imports? "flask.views" "quart.views")
  (#not-imports? "flask_restful" "flask_restx" "flask_smorest" "apiflask")
  (#set! kind "xss"))

; Headers of an answer.
((assignment left: (subscript value: (_) @_headers) right: (_) @sink)
  (#resolves? @_headers
    "flask.Response.headers" "flask.wrappers.Response.headers" "quart.Response.headers"
    "quart.wrappers.Response.headers" "werkzeug.Response.headers" "werkzeug.wrappers.Response.headers"
    "werkzeug.wrappers.response.Response.headers")
  (#set! kind "header"))

((assignment
   left: (subscript value: (attribute object: (identifier) @_response attribute: (identifier) @_headers))
   right: (_) @sink)
  (#any-of? @_response "response" "resp" "rv")
  (#eq? @_headers "headers")
  (#imports? "flask" "quart" "werkzeug")
  (#set! kind "header"))

((call function: (attribute
    object: (attribute object: (identifier) @_response attribute: (identifier) @_headers)
    attribute: (identifier) @_set) arguments: (argument_list) @sink)
  (#any-of? @_response "response" "resp" "rv")
  (#eq? @_headers "headers")
  (#any-of? @_set "set" "add" "add_header" "setdefault")
  (#imports? "flask" "quart" "werkzeug")
  (#set! kind "header")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#set! kind "header")
  (#set! argument "2|headers"))

((return_statement
   [(expression_list (dictionary (pair key: (string) @_key value: (_) @sink)) .)
    (tuple (dictionary (pair key: (string) @_key value: (_) @sink)) .)])
  (#imports? "flask" "quart")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

; Behind the body and the status a view may give back headers.
((return_statement [(expression_list . (_) . (_) . (dictionary) @sink .) (tuple . (_) . (_) . (dictionary) @sink .)])
  (#imports? "flask" "quart")
  (#set! kind "header"))

((return_statement [(expression_list . (_) . (dictionary) @sink .) (tuple . (_) . (dictionary) @sink .)])
  (#imports? "flask" "quart")
  (#set! kind "header"))

((call
   function: (_) @_function
   arguments: (argument_list
     (keyword_argument name: (identifier) @_headers value: (dictionary (pair key: (string) @_key value: (_) @sink)))))
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#eq? @_headers "headers")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

((call
   function: (_) @_function
   arguments: (argument_list (dictionary (pair key: (string) @_key value: (_) @sink))))
  (#callee? @_function
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

((assignment left: (subscript value: (_) @_headers subscript: (string) @_key) right: (_) @sink)
  (#resolves? @_headers
    "flask.Response.headers" "flask.wrappers.Response.headers" "quart.Response.headers"
    "quart.wrappers.Response.headers" "werkzeug.Response.headers" "werkzeug.wrappers.Response.headers"
    "werkzeug.wrappers.response.Response.headers")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

((assignment left: (attribute object: (_) @_response attribute: (identifier) @_location) right: (_) @sink)
  (#resolves? @_response
    "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response" "werkzeug.Response"
    "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response")
  (#eq? @_location "location")
  (#set! kind "redirect"))

; And a body that is HTML.
((assignment left: (attribute object: (_) @_response attribute: (identifier) @_data) right: (_) @sink)
  (#resolves? @_response "flask.Response" "flask.wrappers.Response" "quart.Response" "quart.wrappers.Response")
  (#eq? @_data "data")
  (#set! kind "xss"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.make_response" "flask.helpers.make_response" "flask.Flask.make_response" "quart.make_response"
    "quart.helpers.make_response")
  (#set! kind "xss")
  (#set! argument "0"))

; Extensions that look whether an address is one of this site.
((call function: (_) @_function) @guard
  (#callee? @_function
    "flask_security.utils.validate_redirect_url" "flask_security.validate_redirect_url" "flask_admin.helpers.is_safe_url")
  (#set! clears "redirect")
  (#set! when "true"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "flask_admin.helpers.get_redirect_target" "flask_security.utils.get_post_login_redirect"
    "flask_security.utils.get_post_logout_redirect" "flask_security.utils.find_redirect")
  (#set! clears "redirect"))
