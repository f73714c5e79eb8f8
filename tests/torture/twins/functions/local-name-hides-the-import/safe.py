"""A parameter named like a module's function hides it inside the function."""
# kind: command
# drive: flask GET /hidden?text={value}
import os
from shlex import quote

from flask import Flask, request

app = Flask(__name__)


def speak(text, quote=quote):
    return "espeak " + quote(text)


@app.get("/hidden")
def hidden():
    text = request.args["text"]
    os.system(speak(text))  # sink
    return "spoken"
