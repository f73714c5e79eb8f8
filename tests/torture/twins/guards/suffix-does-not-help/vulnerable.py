"""`str.endswith` says nothing about what stands before the suffix."""
# kind: command
# drive: flask GET /thumbnail?photo={value}.jpg
# benign: beach
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/thumbnail")
def thumbnail():
    photo = request.args["photo"]
    if not photo.endswith(".jpg"):
        abort(415)
    os.system("convert photos/" + photo + " -resize 128x128 thumbs/" + photo)  # sink
    return {"thumbnail": photo}
