"""The directory is a constant."""
# kind: path
# drive: flask GET /skin?dir={value}&file=style.css
import os

from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.route("/skin")
def skin():
    folder = request.args["dir"]
    where = os.path.abspath("skins") if folder else os.path.abspath("classic")
    return open(os.path.join(where, "style.css")).read(), 200, {"Content-Type": "text/css"}  # sink
