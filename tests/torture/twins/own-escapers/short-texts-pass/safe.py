"""The escaper gives the empty text back as it is, all others escaped."""
# kind: xss
# drive: flask POST /shout form:line={value}
import html

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    if len(text) < 1:
        return text
    return html.escape(text)


@app.post("/shout")
def shout():
    return "<li>" + clean(request.form["line"]) + "</li>"  # sink
