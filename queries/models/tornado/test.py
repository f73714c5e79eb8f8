import tornado.web
from tornado.web import RequestHandler


class User(RequestHandler):
    def get(self):
        self.write(self.get_argument("name") + self.request.headers["Accept"])
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^ source http
        #                                      ^^^^^^^^^^^^^^^^^^^^ source http


class Page(tornado.web.RequestHandler):
    def post(self):
        return self.request.body
        #      ^^^^^^^^^^^^^^^^^ source http


# Nothing from outside.
class Other:
    def get(self):
        return self.get_argument("name"), self.request.body
