"""`req.media` is the parsed body."""
# kind: sql
# drive: falcon POST /quotes json:{"author": "{value}"}
import sqlite3

import falcon


class QuoteResource:
    def on_post(self, req, resp):
        author = req.media["author"]
        db = sqlite3.connect("quotes.db")
        db.execute("INSERT INTO quotes (author) VALUES ('%s')" % author)  # sink
        resp.status = falcon.HTTP_201


app = falcon.App()
app.add_route("/quotes", QuoteResource())
