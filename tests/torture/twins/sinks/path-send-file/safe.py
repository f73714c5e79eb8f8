"""`send_file` of a constant; the value is only the name that the browser shows."""
# kind: path
# drive: flask GET /brochure?as={value}
import os

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/brochure")
def brochure():
    name = request.args["as"]
    return send_file(os.path.abspath("brochures/main.pdf"), download_name=name)  # sink
