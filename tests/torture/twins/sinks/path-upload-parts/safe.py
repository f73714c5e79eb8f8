"""Folder and name were both secured."""
# kind: path
# drive: flask POST /album form:album={value} file:photo=a.jpg
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/album")
def album():
    photo = request.files["photo"]
    folder = secure_filename(request.form["album"])
    photo.save(os.path.join("albums", folder, secure_filename(photo.filename)))  # sink
    return "", 201
