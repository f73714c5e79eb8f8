"""Backslashes become slashes before the parse."""
# kind: redirect
# drive: tornado GET /after?to={value}
# benign: /inbox
from urllib.parse import urlparse

import tornado.web


class After(tornado.web.RequestHandler):
    def get(self):
        to = self.get_argument("to")
        to = to.replace("\\", "/")
        parts = urlparse(to)
        if parts.scheme or parts.netloc or not to.startswith("/") or to.startswith("///"):
            to = "/"
        self.redirect(to)  # sink


app = tornado.web.Application([("/after", After)])
