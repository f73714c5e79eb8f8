"""The called expression may choose between functions."""
# kind: xss
# drive: flask GET /choose?text={value}
import html

from flask import Flask, request

app = Flask(__name__)

TRUSTED = False


@app.get("/choose")
def choose():
    shown = (str if TRUSTED else html.escape)(request.args["text"])
    return "<q>" + shown + "</q>"  # sink
