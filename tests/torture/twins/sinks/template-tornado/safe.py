"""`generate` only fills in."""
# kind: template
# drive: tornado GET /sign?text={value}
import tornado.template
import tornado.web


class Sign(tornado.web.RequestHandler):
    def get(self):
        text = self.get_argument("text")
        template = tornado.template.Template("<b>{{ text }}</b>")  # sink
        self.finish(template.generate(text=text))


app = tornado.web.Application([("/sign", Sign)])
