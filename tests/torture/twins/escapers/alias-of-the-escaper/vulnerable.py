"""The short name was bound to `str` afterwards."""
# kind: xss
# drive: flask GET /who?name={value}
import html

from flask import Flask, request

app = Flask(__name__)
h = html.escape
h = str


@app.route("/who")
def who():
    return "<h3>" + h(request.args["name"]) + "</h3>"  # sink
