"""`get_param_as_int` gives a number or refuses the request."""
# kind: sql
# drive: falcon GET /things?limit={value}
# benign: 10
import sqlite3

import falcon


class Things:
    def on_get(self, req, resp):
        limit = req.get_param_as_int("limit", default=50)
        db = sqlite3.connect("things.db")
        resp.media = db.execute(f"SELECT * FROM things LIMIT {limit}").fetchall()  # sink


app = falcon.App()
app.add_route("/things", Things())
