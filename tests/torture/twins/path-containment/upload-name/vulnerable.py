"""The name of an uploaded file comes from the client; `splitext` keeps its folders."""
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
    name = stem + SUFFIXES.get(suffix, ".bin")
    photo.save("uploads/" + name)  # sink
    return {"name": name}
