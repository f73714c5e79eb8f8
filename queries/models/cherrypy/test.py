import cherrypy


class Shop:
    @cherrypy.expose
    def search(self, q, page="1", *parts, **more):
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #                ^ source http
    #                   ^^^^^^^^ source http
    #                             ^^^^^^ source http
    #                                     ^^^^^^ source http
        raise cherrypy.HTTPRedirect(q)
        #                           ^ sink redirect

    @cherrypy.expose
    @cherrypy.tools.json_in()
    def create(self):
    #^^^^^^^^^^^^^^^^ sink xss
        cherrypy.lib.static.serve_file("/srv/" + cherrypy.request.params["name"])
        #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink path
        #                                        ^^^^^^^^^^^^^^^^^^^^^^^ source http
        return cherrypy.request.json, cherrypy.url()
        #      ^^^^^^^^^^^^^^^^^^^^^ source http
        #      ^^^^^^^^^^^^^^^^^^^^^ source json
        #                             ^^^^^^^^^^^^^^ source address

    # Nothing from outside.
    def helper(self, q):
        return q, cherrypy.request.method, cherrypy.request.login


class Page:
    @cherrypy.expose
    def index(self, title):
    #^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #               ^^^^^ source http
        cherrypy.response.headers["X-Title"] = title
        #                                      ^^^^^ sink header
        return "page"
