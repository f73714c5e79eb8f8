"""`RequestHandler.write` sends text as HTML."""
# kind: xss
# drive: tornado GET /greet?name={value}
import tornado.escape
import tornado.web


class GreetHandler(tornado.web.RequestHandler):
    def get(self):
        name = self.get_argument("name")
        self.write("<b>" + name + "</b>")  # sink


def make_app():
    return tornado.web.Application([(r"/greet", GreetHandler)])
