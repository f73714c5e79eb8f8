"""`FileStorage.save` to the secured name."""
# kind: path
# drive: flask POST /scan file:page={value}
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/scan")
def scan():
    page = request.files["page"]
    page.save(os.path.join("scans", secure_filename(page.filename)))  # sink
    return "", 201
