from tornado.escape import xhtml_escape
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.web import RequestHandler
from tornado.websocket import WebSocketHandler


class Search(RequestHandler):
    def get(self):
        self.cookies
        #^^^^^^^^^^^ source http
        return self.get_argument("q"), self.request.headers["Referer"], self.request.files["scan"][0]["filename"]
        #      ^^^^^^^^^^^^^^^^^^^^^^ source http
        #                              ^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
        #                                                               ^^^^^^^^^^^^^^^^^^ source http
        #                                                               ^^^^^^^^^^^^^^^^^^ source upload

    def post(self, title, order_id):
    #              ^^^^^ source http
        self.write(title)
        #          ^^^^^ sink xss
        self.finish(chunk=title)
        #                 ^^^^^ sink xss
        self.redirect(title)
        #             ^^^^^ sink redirect
        self.set_header("X-Title", title)
        #                          ^^^^^ sink header
        return self.request.path, self.reverse_url("page", title), xhtml_escape(title)
        #      ^^^^^^^^^^^^^^^^^ source address
        #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
        #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
        #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
        #                                                          ^^^^^^^^^^^^^^^^^^^ sanitizer xss


class Chat(WebSocketHandler):
    def on_message(self, message):
    #                    ^^^^^^^ source http
        return message


async def fetch(url):
    client = AsyncHTTPClient()
    await client.fetch(url)
    #                  ^^^ sink ssrf
    await client.fetch(HTTPRequest(url))
    #                  ^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                  ^^^^^^^^^^^^^^^^ sink ssrf
    #                              ^^^ sink ssrf


# Nothing from outside.
class Other(RequestHandler):
    def put(self, order_id, page: int):
        return self.current_user, self.request.method, self.get_signed_cookie("user"), self.settings

    def title(self, text):
        return text
