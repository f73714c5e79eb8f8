"""`shlex.quote` makes one word of the text."""
# kind: command
# drive: flask GET /speak?text={value}
import html
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.route("/speak")
def speak():
    text = request.args["text"]
    os.system("espeak " + shlex.quote(text))  # sink
    return "<p>" + html.escape(text) + "</p>"
