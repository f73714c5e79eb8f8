"""`html.escape` turns what could open a tag into character references."""
# kind: xss
# drive: flask GET /hello?name={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args["name"]
    shown = html.escape(name)
    return f"<h1>{shown}</h1><p>Welcome back, {shown}!</p>"  # sink
