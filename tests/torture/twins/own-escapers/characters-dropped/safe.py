"""The generator keeps letters and digits only."""
# kind: command
# drive: flask GET /tag?name={value}
# benign: release
import os

from flask import Flask, request

app = Flask(__name__)
GOOD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
QUOTES = frozenset("'\"`")


def keep(text):
    return "".join(letter for letter in text if letter in GOOD)


@app.route("/tag")
def tag():
    os.system("git tag x" + keep(request.args["name"]))  # sink
    return "", 204
