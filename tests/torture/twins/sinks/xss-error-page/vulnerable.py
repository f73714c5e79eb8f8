"""The description of `abort` is escaped by werkzeug, a text with a status is not."""
# kind: xss
# drive: flask GET /item/{value}
from flask import Flask, abort

app = Flask(__name__)


@app.route("/item/<name>")
def item(name):
    return f"<p>There is no {name}</p>", 404  # sink
