"""`FileStorage.save` to the client's own name."""
# kind: path
# drive: flask POST /scan file:page={value}
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/scan")
def scan():
    page = request.files["page"]
    page.save(os.path.join("scans", page.filename))  # sink
    return "", 201
