"""A single quote is closed, escaped and opened again."""
# kind: command
# drive: flask GET /say?text={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


def word(text):
    return "'" + text.replace("'", "'\\''") + "'"


@app.route("/say")
def say():
    subprocess.call("say " + word(request.args["text"]), shell=True)  # sink
    return "", 204
