"""`send_from_directory` guards the name, not the directory."""
# kind: path
# drive: flask GET /skin?dir={value}&file=style.css
import os

from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.route("/skin")
def skin():
    folder = request.args["dir"]
    where = os.path.abspath(os.path.join("skins", folder))
    return open(os.path.join(where, "style.css")).read(), 200, {"Content-Type": "text/css"}  # sink
