"""`send_file` of a path with the value in it."""
# kind: path
# drive: flask GET /brochure?as={value}
import os

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/brochure")
def brochure():
    name = request.args["as"]
    return send_file(os.path.abspath("brochures/" + name), download_name="brochure.pdf")  # sink
