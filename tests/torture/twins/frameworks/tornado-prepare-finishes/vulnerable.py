"""`prepare` sets a status and lets the request go on."""
# kind: command
# drive: tornado GET /disk?dev={value}
import os

import tornado.web


class Disk(tornado.web.RequestHandler):
    def prepare(self):
        if not self.get_argument("dev").isalnum():
            self.set_status(400)

    def get(self):
        os.system("smartctl -a /dev/" + self.get_argument("dev"))  # sink
        self.finish()


app = tornado.web.Application([("/disk", Disk)])
