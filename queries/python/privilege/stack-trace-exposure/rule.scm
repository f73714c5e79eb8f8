;; title      = "Traceback in a response"
;; message    = "The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [209, 497]
;; owasp      = ["A04:2021", "A05:2021"]

; Only where the settings say that this is no public server.
((if_statement
   condition: (_) @_condition
   consequence: (block (return_statement [
     (_) @value @match
     (expression_list . (_) @value @match)
   ])))
  (#match? @_condition "^(?:[\\w.]+\\.)?(?:DEBUG|debug)$|^(?:[\\w.]+\\.)?config(?:\\.get\\(|\\[)[\"']DEBUG[\"'][\\])]$")
  (#flows-from? @value "exception")
  (#not-file? "<test>")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "The traceback goes to whoever sent the request where debugging is on; make sure that it never is on a public server"))

; An argument of what makes the answer, under whatever key.
((call
   function: (_) @_response
   arguments: (argument_list
     [
       (_) @value
       (keyword_argument value: (_) @value)
     ])) @match
  (#callee? @_response
    "flask.jsonify" "flask.json.jsonify" "flask.make_response" "flask.Response" "flask.wrappers.Response" "flask.abort" "flask.render_template"
    "flask.render_template_string" "flask.Flask.response_class" "flask_restful.abort" "flask_restx.abort" "quart.jsonify" "quart.make_response" "quart.Response" "quart.abort"
    "werkzeug.Response" "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response" "werkzeug.exceptions.abort" "werkzeug.exceptions.InternalServerError"
    "werkzeug.exceptions.BadRequest" "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.JsonResponse"
    "django.http.response.JsonResponse" "django.http.HttpResponseServerError" "django.http.HttpResponseBadRequest"
    "django.http.response.HttpResponseServerError" "django.http.response.HttpResponseBadRequest" "django.http.StreamingHttpResponse" "django.shortcuts.render"
    "rest_framework.response.Response" "rest_framework.exceptions.APIException" "ninja.errors.HttpError" "fastapi.HTTPException" "fastapi.exceptions.HTTPException"
    "fastapi.Response" "fastapi.responses.Response" "fastapi.responses.JSONResponse" "fastapi.responses.ORJSONResponse" "fastapi.responses.UJSONResponse" "fastapi.responses.PlainTextResponse"
    "fastapi.responses.HTMLResponse" "starlette.exceptions.HTTPException" "starlette.responses.Response" "starlette.responses.JSONResponse"
    "starlette.responses.PlainTextResponse" "starlette.responses.HTMLResponse" "litestar.Response" "litestar.exceptions.HTTPException"
    "aiohttp.web.Response" "aiohttp.web.json_response" "aiohttp.web.HTTPInternalServerError" "aiohttp.web.HTTPBadRequest"
    "sanic.response.text" "sanic.response.json" "sanic.response.html" "sanic.text" "sanic.json" "sanic.html" "sanic.response.HTTPResponse"
    "sanic.exceptions.ServerError" "sanic.exceptions.SanicException" "bottle.HTTPResponse" "bottle.HTTPError" "bottle.abort" "falcon.HTTPInternalServerError"
    "falcon.HTTPError" "falcon.HTTPBadRequest" "pyramid.response.Response" "webob.Response" "pyramid.httpexceptions.HTTPInternalServerError"
    "cherrypy.HTTPError" "azure.functions.HttpResponse")
  (#not-match? @value "(?i)debug")
  (#flows-from? @value "exception")
  (#not-file? "<test>"))

; What a view gives back becomes the answer.
((return_statement
   [
     (expression_list . (_) @value @match)
     (identifier) @value @match
     (call) @value @match
     (dictionary) @value @match
     (string) @value @match
     (tuple . (_) @value @match)
     (binary_operator) @value @match
   ])
  (#imports? "flask" "quart" "fastapi" "starlette" "sanic" "bottle" "litestar" "cherrypy" "pyramid.view")
  (#within? @match "decorated_definition")
  (#not-match? @value "(?i)debug")
  (#flows-from? @value "exception")
  (#not-file? "<test>"))

; Tornado and http.server write it.
((call
   function: (attribute object: (identifier) @_self attribute: (identifier) @_write)
   arguments: (argument_list . (_) @value)) @match
  (#eq? @_self "self")
  (#any-of? @_write "write" "finish" "write_error" "send_error")
  (#imports? "tornado.web" "http.server")
  (#not-match? @value "(?i)debug")
  (#flows-from? @value "exception")
  (#not-file? "<test>"))

((call
   function: (attribute object: (attribute object: (identifier) @_self attribute: (identifier) @_file) attribute: (identifier) @_write)
   arguments: (argument_list . (_) @value)) @match
  (#eq? @_self "self")
  (#eq? @_file "wfile")
  (#eq? @_write "write")
  (#not-match? @value "(?i)debug")
  (#flows-from? @value "exception")
  (#not-file? "<test>"))

((assignment
   left: (attribute object: (_) @_response attribute: (identifier) @_body)
   right: (_) @value) @match
  (#any-of? @_body "text" "media" "body" "data" "content")
  (#match? @_response "^(?:resp|response)$")
  (#imports? "falcon" "bottle" "flask" "django" "aiohttp.web" "pyramid" "cherrypy")
  (#not-match? @value "(?i)debug")
  (#flows-from? @value "exception")
  (#not-file? "<test>"))

; The text of any error whatever: a database tells its statement in it, a file its path. What a program raises for its users is not `Exception`.
((except_clause
   (as_pattern (identifier) @_class alias: (as_pattern_target (identifier) @_error))
   (block (return_statement (call function: (_) @_response arguments: (argument_list [
       (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))
       (string (interpolation expression: (identifier) @used))
       (keyword_argument value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))
       (keyword_argument value: (string (interpolation expression: (identifier) @used)))
       (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))))
       (dictionary (pair value: (string (interpolation expression: (identifier) @used))))
       (keyword_argument value: (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))))
       (keyword_argument value: (dictionary (pair value: (string (interpolation expression: (identifier) @used)))))
     ])) @match)))
  (#resolves? @_class "builtins.Exception" "builtins.BaseException")
  (#eq? @used @_error)
  (#any-of? @_str "str" "repr")
  (#callee? @_response
    "flask.jsonify" "flask.json.jsonify" "flask.make_response" "flask.Response" "flask.wrappers.Response" "flask.abort" "flask.render_template"
    "flask.render_template_string" "flask.Flask.response_class" "flask_restful.abort" "flask_restx.abort" "quart.jsonify" "quart.make_response" "quart.Response" "quart.abort"
    "werkzeug.Response" "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response" "werkzeug.exceptions.abort" "werkzeug.exceptions.InternalServerError"
    "werkzeug.exceptions.BadRequest" "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.JsonResponse"
    "django.http.response.JsonResponse" "django.http.HttpResponseServerError" "django.http.HttpResponseBadRequest"
    "django.http.response.HttpResponseServerError" "django.http.response.HttpResponseBadRequest" "django.http.StreamingHttpResponse" "django.shortcuts.render"
    "rest_framework.response.Response" "rest_framework.exceptions.APIException" "ninja.errors.HttpError" "fastapi.HTTPException" "fastapi.exceptions.HTTPException"
    "fastapi.Response" "fastapi.responses.Response" "fastapi.responses.JSONResponse" "fastapi.responses.ORJSONResponse" "fastapi.responses.UJSONResponse" "fastapi.responses.PlainTextResponse"
    "fastapi.responses.HTMLResponse" "starlette.exceptions.HTTPException" "starlette.responses.Response" "starlette.responses.JSONResponse"
    "starlette.responses.PlainTextResponse" "starlette.responses.HTMLResponse" "litestar.Response" "litestar.exceptions.HTTPException"
    "aiohttp.web.Response" "aiohttp.web.json_response" "aiohttp.web.HTTPInternalServerError" "aiohttp.web.HTTPBadRequest"
    "sanic.response.text" "sanic.response.json" "sanic.response.html" "sanic.text" "sanic.json" "sanic.html" "sanic.response.HTTPResponse"
    "sanic.exceptions.ServerError" "sanic.exceptions.SanicException" "bottle.HTTPResponse" "bottle.HTTPError" "bottle.abort" "falcon.HTTPInternalServerError"
    "falcon.HTTPError" "falcon.HTTPBadRequest" "pyramid.response.Response" "webob.Response" "pyramid.httpexceptions.HTTPInternalServerError"
    "cherrypy.HTTPError" "azure.functions.HttpResponse")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "`{used}` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence"))

((except_clause
   (as_pattern (identifier) @_class alias: (as_pattern_target (identifier) @_error))
   (block (return_statement (expression_list . (call function: (_) @_response arguments: (argument_list [
       (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))
       (string (interpolation expression: (identifier) @used))
       (keyword_argument value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))
       (keyword_argument value: (string (interpolation expression: (identifier) @used)))
       (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))))
       (dictionary (pair value: (string (interpolation expression: (identifier) @used))))
       (keyword_argument value: (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))))
       (keyword_argument value: (dictionary (pair value: (string (interpolation expression: (identifier) @used)))))
     ])) @match))))
  (#resolves? @_class "builtins.Exception" "builtins.BaseException")
  (#eq? @used @_error)
  (#any-of? @_str "str" "repr")
  (#callee? @_response
    "flask.jsonify" "flask.json.jsonify" "flask.make_response" "flask.Response" "flask.wrappers.Response" "flask.abort" "flask.render_template"
    "flask.render_template_string" "flask.Flask.response_class" "flask_restful.abort" "flask_restx.abort" "quart.jsonify" "quart.make_response" "quart.Response" "quart.abort"
    "werkzeug.Response" "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response" "werkzeug.exceptions.abort" "werkzeug.exceptions.InternalServerError"
    "werkzeug.exceptions.BadRequest" "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.JsonResponse"
    "django.http.response.JsonResponse" "django.http.HttpResponseServerError" "django.http.HttpResponseBadRequest"
    "django.http.response.HttpResponseServerError" "django.http.response.HttpResponseBadRequest" "django.http.StreamingHttpResponse" "django.shortcuts.render"
    "rest_framework.response.Response" "rest_framework.exceptions.APIException" "ninja.errors.HttpError" "fastapi.HTTPException" "fastapi.exceptions.HTTPException"
    "fastapi.Response" "fastapi.responses.Response" "fastapi.responses.JSONResponse" "fastapi.responses.ORJSONResponse" "fastapi.responses.UJSONResponse" "fastapi.responses.PlainTextResponse"
    "fastapi.responses.HTMLResponse" "starlette.exceptions.HTTPException" "starlette.responses.Response" "starlette.responses.JSONResponse"
    "starlette.responses.PlainTextResponse" "starlette.responses.HTMLResponse" "litestar.Response" "litestar.exceptions.HTTPException"
    "aiohttp.web.Response" "aiohttp.web.json_response" "aiohttp.web.HTTPInternalServerError" "aiohttp.web.HTTPBadRequest"
    "sanic.response.text" "sanic.response.json" "sanic.response.html" "sanic.text" "sanic.json" "sanic.html" "sanic.response.HTTPResponse"
    "sanic.exceptions.ServerError" "sanic.exceptions.SanicException" "bottle.HTTPResponse" "bottle.HTTPError" "bottle.abort" "falcon.HTTPInternalServerError"
    "falcon.HTTPError" "falcon.HTTPBadRequest" "pyramid.response.Response" "webob.Response" "pyramid.httpexceptions.HTTPInternalServerError"
    "cherrypy.HTTPError" "azure.functions.HttpResponse")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "`{used}` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence"))

((except_clause
   (as_pattern (identifier) @_class alias: (as_pattern_target (identifier) @_error))
   (block (raise_statement (call function: (_) @_response arguments: (argument_list [
       (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))
       (string (interpolation expression: (identifier) @used))
       (keyword_argument value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))
       (keyword_argument value: (string (interpolation expression: (identifier) @used)))
       (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .))))
       (dictionary (pair value: (string (interpolation expression: (identifier) @used))))
       (keyword_argument value: (dictionary (pair value: (call function: (identifier) @_str arguments: (argument_list . (identifier) @used .)))))
       (keyword_argument value: (dictionary (pair value: (string (interpolation expression: (identifier) @used)))))
     ])) @match)))
  (#resolves? @_class "builtins.Exception" "builtins.BaseException")
  (#eq? @used @_error)
  (#any-of? @_str "str" "repr")
  (#callee? @_response
    "flask.jsonify" "flask.json.jsonify" "flask.make_response" "flask.Response" "flask.wrappers.Response" "flask.abort" "flask.render_template"
    "flask.render_template_string" "flask.Flask.response_class" "flask_restful.abort" "flask_restx.abort" "quart.jsonify" "quart.make_response" "quart.Response" "quart.abort"
    "werkzeug.Response" "werkzeug.wrappers.Response" "werkzeug.wrappers.response.Response" "werkzeug.exceptions.abort" "werkzeug.exceptions.InternalServerError"
    "werkzeug.exceptions.BadRequest" "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.JsonResponse"
    "django.http.response.JsonResponse" "django.http.HttpResponseServerError" "django.http.HttpResponseBadRequest"
    "django.http.response.HttpResponseServerError" "django.http.response.HttpResponseBadRequest" "django.http.StreamingHttpResponse" "django.shortcuts.render"
    "rest_framework.response.Response" "rest_framework.exceptions.APIException" "ninja.errors.HttpError" "fastapi.HTTPException" "fastapi.exceptions.HTTPException"
    "fastapi.Response" "fastapi.responses.Response" "fastapi.responses.JSONResponse" "fastapi.responses.ORJSONResponse" "fastapi.responses.UJSONResponse" "fastapi.responses.PlainTextResponse"
    "fastapi.responses.HTMLResponse" "starlette.exceptions.HTTPException" "starlette.responses.Response" "starlette.responses.JSONResponse"
    "starlette.responses.PlainTextResponse" "starlette.responses.HTMLResponse" "litestar.Response" "litestar.exceptions.HTTPException"
    "aiohttp.web.Response" "aiohttp.web.json_response" "aiohttp.web.HTTPInternalServerError" "aiohttp.web.HTTPBadRequest"
    "sanic.response.text" "sanic.response.json" "sanic.response.html" "sanic.text" "sanic.json" "sanic.html" "sanic.response.HTTPResponse"
    "sanic.exceptions.ServerError" "sanic.exceptions.SanicException" "bottle.HTTPResponse" "bottle.HTTPError" "bottle.abort" "falcon.HTTPInternalServerError"
    "falcon.HTTPError" "falcon.HTTPBadRequest" "pyramid.response.Response" "webob.Response" "pyramid.httpexceptions.HTTPInternalServerError"
    "cherrypy.HTTPError" "azure.functions.HttpResponse")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "`{used}` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence"))
