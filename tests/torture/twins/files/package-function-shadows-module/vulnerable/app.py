"""`__init__` binds `render` to a function, so `from page import render` is not the module."""
# kind: xss
# drive: flask GET /card?name={value}
from flask import Flask, request

from page import render

app = Flask(__name__)


@app.route("/card")
def card():
    return render(request.args["name"])  # sink
