from pyramid.httpexceptions import HTTPFound
from pyramid.request import Request
from pyramid.response import FileResponse, Response
from pyramid.view import view_config


@view_config(route_name="search")
def search(request):
    return request.params["q"], request.matchdict["name"], request.json_body, request.url
    #      ^^^^^^^^^^^^^^ source http
    #      ^^^^^^^^^^^^^^ source upload
    #                           ^^^^^^^^^^^^^^^^^ source http
    #                                                      ^^^^^^^^^^^^^^^^^ source http
    #                                                      ^^^^^^^^^^^^^^^^^ source json
    #                                                                         ^^^^^^^^^^^ source address


class Orders:
    def __init__(self, request):
        self.request = request

    def create(self):
        return self.request.POST["scan"].filename
        #      ^^^^^^^^^^^^^^^^^ source http
        #      ^^^^^^^^^^^^^^^^^ source upload


def typed(incoming: Request):
    return incoming.GET["q"], incoming.route_url("search")
    #      ^^^^^^^^^^^^ source http
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss


def answer(request, text):
    Response(text)
    #       ^^^^^^ sink xss
    Response(text=text)
    #       ^^^^^^^^^^^ sink xss
    Response(body=text, content_type="text/html")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    FileResponse(text)
    #            ^^^^ sink path
    return HTTPFound(location=text), request.route_path("search", q=text)
    #                         ^^^^ sink redirect
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss redirect ssrf


# Nothing from outside, and no HTML.
def other(request, text):
    Response(text, content_type="text/plain")
    Response(json_body={"text": text})
    return request.method, request.registry, request.authenticated_userid, request.client_addr


def headers(text):
    response = Response()
    #                  ^^ sink xss
    response.text = text
    #               ^^^^ sink xss
    response.headers["X-Title"] = text
    #                             ^^^^ sink header
    return response
