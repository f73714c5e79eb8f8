;; title = "CherryPy"

((attribute) @source
  (#resolves? @source
    "cherrypy.request.headers" "cherrypy.request.params" "cherrypy.request.body" "cherrypy.request.json"
    "cherrypy.request.cookie" "cherrypy.request.query_string" "cherrypy.request.path_info")
  (#set! label "http"))
