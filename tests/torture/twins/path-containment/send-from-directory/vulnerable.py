"""`send_file` sends what it is told to."""
# kind: path
# drive: flask GET /files/{value}
# benign: plan.txt
import os

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
SHARED = os.path.abspath("shared")


@app.route("/files/<path:name>")
def shared(name):
    return send_file(os.path.join(SHARED, name))  # sink
