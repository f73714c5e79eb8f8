"""`self.write` of a dictionary sends JSON."""
# kind: xss
# drive: tornado GET /hi?name={value}
import tornado.web


class Hi(tornado.web.RequestHandler):
    def get(self):
        name = self.get_argument("name")
        self.write({"hi": name})  # sink


app = tornado.web.Application([("/hi", Hi)])
