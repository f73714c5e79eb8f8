"""Formatting the text before `Markup` gets it escapes nothing."""
# kind: xss
# drive: flask GET /profile?nick={value}
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/profile")
def profile():
    nick = request.args["nick"]
    title = Markup("<h2>{}</h2>".format(nick))  # sink
    return str(title)
