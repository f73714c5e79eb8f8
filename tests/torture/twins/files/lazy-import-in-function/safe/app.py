"""The local import is in another function, so the name of the file counts here."""
# kind: command
# drive: flask GET /zip?name={value}
import os

from flask import Flask, request

from safe_words import word

app = Flask(__name__)


def plain_listing():
    from raw_words import word
    return word("listing")


@app.route("/zip")
def zipped():
    os.system("zip -r out.zip " + word(request.args["name"]))  # sink
    return "", 204
