"""A decorator that aborts before it calls the view guards the whole view."""
# kind: sql
# drive: flask GET /cars?make=saab&by={value}
# benign: saab
import functools
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


def require_word(parameter):
    def wrap(view):
        @functools.wraps(view)
        def checked(*args, **kwargs):
            if not request.args.get(parameter, "").isalnum():
                abort(400)
            return view(*args, **kwargs)
        return checked
    return wrap


@app.route("/cars")
@require_word("by")
def cars():
    by = request.args["by"]
    db = sqlite3.connect("garage.db")
    return {"cars": db.execute("SELECT * FROM cars WHERE make = '" + by + "'").fetchall()}  # sink
