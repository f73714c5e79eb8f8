"""Joining the characters that pass a test gives a text of such characters only."""
# kind: command
# drive: flask GET /slug?title={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/slug")
def slug():
    title = request.args["title"]
    slug = "".join(character for character in title if character.isalnum())
    os.system("mkdir posts-" + slug)  # sink
    return "made"
