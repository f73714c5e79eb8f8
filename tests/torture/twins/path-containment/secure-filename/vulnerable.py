"""The secured name only names the copy, the given name is opened."""
# kind: path
# drive: flask GET /download?file={value}
import os

from flask import Flask, request, send_file
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/download")
def download():
    given = request.args["file"]
    name = secure_filename(given)
    path = os.path.abspath(os.path.join("downloads", given))
    return send_file(path, download_name=name or "file")  # sink
