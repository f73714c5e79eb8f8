"""`os.remove` of a joined path."""
# kind: path
# drive: flask POST /drafts/drop form:draft={value}
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/drafts/drop")
def drop():
    draft = request.form["draft"]
    os.remove(os.path.join("drafts", draft))  # sink
    return "", 204
