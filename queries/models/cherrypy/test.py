import cherrypy


def show():
    return cherrypy.request.params["name"], cherrypy.request.headers["Accept"]
    #      ^^^^^^^^^^^^^^^^^^^^^^^ source http
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^ source http


# Nothing from outside.
def other():
    return cherrypy.response.headers, cherrypy.request.method
