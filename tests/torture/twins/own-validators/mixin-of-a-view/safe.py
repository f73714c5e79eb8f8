"""The view's `dispatch_request` calls the mixin's first."""
# kind: sql
# drive: flask GET /zones?z={value}
import sqlite3

from flask import Flask, abort, request
from flask.views import View

app = Flask(__name__)


class CheckedZone(View):
    def dispatch_request(self):
        if not request.args.get("z", "").isalnum():
            abort(400)


class Zones(CheckedZone):
    def dispatch_request(self):
        super().dispatch_request()
        zone = request.args["z"]
        db = sqlite3.connect("zones.db")
        return {"zone": db.execute("SELECT * FROM zones WHERE name = '" + zone + "'").fetchone()}  # sink


app.add_url_rule("/zones", view_func=Zones.as_view("zones"))
