"""The called expression may choose between functions."""
# kind: xss
# drive: flask GET /choose?text={value}
import html

from flask import Flask, request

app = Flask(__name__)

TRUSTED = False


@app.get("/choose")
def choose():
    shown = (html.escape if TRUSTED else str)(request.args["text"])
    return "<q>" + shown + "</q>"  # sink
