"""`os.remove` of a joined path whose last part is a plain name."""
# kind: path
# drive: flask POST /drafts/drop form:draft={value}
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/drafts/drop")
def drop():
    draft = request.form["draft"]
    os.remove(os.path.join("drafts", secure_filename(draft)))  # sink
    return "", 204
