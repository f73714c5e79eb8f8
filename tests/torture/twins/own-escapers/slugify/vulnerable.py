"""The slug only has other blanks and cases."""
# kind: path
# drive: flask GET /wiki?title={value}
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


def slug(title):
    return "".join("-" if letter.isspace() else letter.lower() for letter in title)


@app.route("/wiki")
def wiki():
    page = Path("wiki") / (slug(request.args["title"]) + ".md")
    return {"text": page.read_text()}  # sink
