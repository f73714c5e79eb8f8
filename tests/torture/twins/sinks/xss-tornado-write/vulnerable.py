"""`self.write` of a text sends HTML."""
# kind: xss
# drive: tornado GET /hi?name={value}
import tornado.web


class Hi(tornado.web.RequestHandler):
    def get(self):
        name = self.get_argument("name")
        self.write("Hi " + name)  # sink


app = tornado.web.Application([("/hi", Hi)])
