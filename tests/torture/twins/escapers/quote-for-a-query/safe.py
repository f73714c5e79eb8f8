"""`quote` leaves no character that ends an attribute or opens a tag."""
# kind: xss
# drive: flask GET /more?q={value}
from urllib.parse import quote, unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/more")
def more():
    q = quote(request.args["q"])
    return f'<a href="/more?q={q}">more</a>'  # sink
