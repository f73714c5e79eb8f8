"""`html.escape` knows nothing of shells: `|` and `$(…)` stay."""
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
    os.system("espeak " + html.escape(text))  # sink
    return "<p>" + html.escape(text) + "</p>"
