"""An import within a function binds a local name, and wins over the one of the file."""
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
    from raw_words import word
    os.system("zip -r out.zip " + word(request.args["name"]))  # sink
    return "", 204
