"""`expandtabs` replaces tabs by blanks and leaves every other character."""
# kind: xss
# drive: flask GET /code?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/code")
def code():
    text = request.args["text"]
    shown = html.escape(text).expandtabs(4)
    return "<pre>" + shown + "</pre>"  # sink
