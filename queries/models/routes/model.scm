;; title = "Routes"

; A part of the path is a parameter of what answers it. That a part holds digits only is known to who asks for its value.
((function_definition parameters: (parameters (_) @source))
  (#not-within? @source "class_definition")
  (#imports? "django" "rest_framework" "flask" "quart" "tornado" "sanic" "bottle" "falcon" "pyramid" "starlette" "cherrypy")
  (#routed? @source)
  (#set! label "http"))

((function_definition
   name: (identifier) @_verb
   parameters: (parameters (_) @source))
  (#any-of? @_verb
    "get" "post" "put" "patch" "delete" "head" "options" "dispatch" "dispatch_request" "list" "create" "retrieve"
    "update" "partial_update" "destroy" "on_get" "on_post" "on_put" "on_patch" "on_delete" "on_head" "on_options")
  (#imports? "django" "rest_framework" "flask" "quart" "tornado" "sanic" "bottle" "falcon" "pyramid" "starlette" "cherrypy")
  (#routed? @source)
  (#set! label "http"))
