import cgi
from http.server import BaseHTTPRequestHandler


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(10)
        #      ^^^^^^^^^^ source http
        #      ^^^^^^^^^^^^^^^^^^^ source http
        self.send_header("Location", self.path)
        #               ^^^^^^^^^^^^^^^^^^^^^^^ sink redirect
        #                            ^^^^^^^^^ sink header
        #                            ^^^^^^^^^ source http no-header no-log no-undecoded
        self.wfile.write(self.headers["User-Agent"])
        #                ^^^^^^^^^^^^ source http
        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
        return body


def application(environ, start_response):
    form = cgi.FieldStorage()
    #      ^^^^^^^^^^^^^^^^^^ source http
    return environ["QUERY_STRING"], environ.get("HTTP_REFERER", ""), form.getvalue("name")
    #      ^^^^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
    #                                                                ^^^^^^^^^^^^^^^^^^^^^ source http


# Nothing from outside.
class Other(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_header("Content-Type", "text/plain")
        #                                ^^^^^^^^^^^^ sink header
        return self.command, self.client_address


def other(environ):
    return environ["REMOTE_ADDR"], environ.get("SERVER_NAME"), environ["wsgi.errors"]


async def asgi(scope, receive, send):
    query = scope["query_string"].decode()
    #       ^^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
    message = await receive()
    #               ^^^^^^^^^ source http
    return scope["path"], scope.get("headers"), scope["type"], message, query
    #      ^^^^^^^^^^^^^ source http
    #                     ^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
