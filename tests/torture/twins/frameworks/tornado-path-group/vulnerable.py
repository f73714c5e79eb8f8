"""The group of the URL pattern is an argument of `get`; `(.+)` matches everything."""
# kind: sql
# drive: tornado GET /story/{value}
# benign: 3
import sqlite3

import tornado.web


class StoryHandler(tornado.web.RequestHandler):
    def initialize(self, db):
        self.db = db

    def get(self, story_id):
        row = self.db.execute("SELECT text FROM stories WHERE id = %s" % story_id).fetchone()  # sink
        self.write({"story": row})


def make_app():
    db = sqlite3.connect("stories.db")
    return tornado.web.Application([(r"/story/(.+)", StoryHandler, {"db": db})])
