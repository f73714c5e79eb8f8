"""The normalised path was compared with the constant root."""
# kind: path
# drive: flask GET /theme?css={value}
import os.path

from flask import Flask, abort, request

app = Flask(__name__)
THEMES = os.path.join(os.getcwd(), "themes", "")


@app.route("/theme")
def theme():
    full = os.path.normpath(THEMES + request.args["css"])
    if not full.startswith(THEMES):
        abort(404)
    return open(full, encoding="utf-8").read(), 200, {"Content-Type": "text/css"}  # sink
