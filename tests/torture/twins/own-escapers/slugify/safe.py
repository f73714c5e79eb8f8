"""The slug keeps letters, digits and dashes."""
# kind: path
# drive: flask GET /wiki?title={value}
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


def slug(title):
    return "".join(letter.lower() if letter.isalnum() else "-" for letter in title)


@app.route("/wiki")
def wiki():
    page = Path("wiki") / (slug(request.args["title"]) + ".md")
    return {"text": page.read_text()}  # sink
