"""The escaper gives short texts back as they are."""
# kind: xss
# drive: flask POST /shout form:line={value}
import html

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    if len(text) < 80:
        return text
    return html.escape(text)


@app.post("/shout")
def shout():
    return "<li>" + clean(request.form["line"]) + "</li>"  # sink
