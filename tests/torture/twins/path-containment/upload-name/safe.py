"""A name made by the server, with a suffix from constants."""
# kind: path
# drive: flask POST /upload file:photo={value}
import os
import uuid

from flask import Flask, request

app = Flask(__name__)
SUFFIXES = {".jpeg": ".jpg", ".jpg": ".jpg", ".png": ".png"}


@app.post("/upload")
def upload():
    photo = request.files["photo"]
    stem, suffix = os.path.splitext(photo.filename)
    name = uuid.uuid4().hex + SUFFIXES.get(suffix, ".bin")
    photo.save("uploads/" + name)  # sink
    return {"name": name}
