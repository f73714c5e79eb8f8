"""`quote=False` leaves the quote that ends the attribute."""
# kind: xss
# drive: flask GET /find?q={value}
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.route("/find")
def find():
    q = escape(request.args.get("q", ""), quote=False)
    return '<form><input name="q" value="' + q + '"></form>'  # sink
