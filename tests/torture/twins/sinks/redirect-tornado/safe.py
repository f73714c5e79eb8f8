"""`self.reverse_url` gives a path of this application."""
# kind: redirect
# drive: tornado GET /go?page={value}
# benign: /a
import tornado.web


class Page(tornado.web.RequestHandler):
    def get(self, name):
        self.write({"page": name})


class Go(tornado.web.RequestHandler):
    def get(self):
        page = self.get_query_argument("page")
        self.redirect(self.reverse_url("page", page))  # sink


app = tornado.web.Application([("/go", Go), tornado.web.url(r"/page/(.*)", Page, name="page")])
