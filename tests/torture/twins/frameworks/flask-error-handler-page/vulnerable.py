"""An error handler's text is a page, too."""
# kind: xss
# drive: flask GET /nothing/{value}
import html

from flask import Flask, abort, request
from werkzeug.exceptions import NotFound

app = Flask(__name__)


@app.errorhandler(NotFound)
def not_found(error):
    shown = html.escape(error.description)
    return f"<h1>Not found</h1><p>{error.description}</p>", 404  # sink


@app.route("/nothing/<path:what>")
def nothing(what):
    abort(404, description="no such page: " + what)
