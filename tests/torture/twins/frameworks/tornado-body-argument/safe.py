"""`xhtml_escape` escapes it."""
# kind: xss
# drive: tornado POST /myform form:message={value}
import tornado.escape
import tornado.web


class MyFormHandler(tornado.web.RequestHandler):
    def post(self):
        message = self.get_body_argument("message")
        message = tornado.escape.xhtml_escape(message)
        self.set_header("Content-Type", "text/html")
        self.write("You wrote " + message)  # sink


app = tornado.web.Application([("/myform", MyFormHandler)])
