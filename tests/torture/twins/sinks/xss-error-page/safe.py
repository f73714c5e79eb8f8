"""The description of `abort` is escaped by werkzeug."""
# kind: xss
# drive: flask GET /item/{value}
from flask import Flask, abort

app = Flask(__name__)


@app.route("/item/<name>")
def item(name):
    abort(404, f"There is no {name}")  # sink
