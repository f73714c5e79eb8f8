"""`os.listdir` of a constant folder, filtered by the request."""
# kind: path
# drive: flask GET /ls?in={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ls")
def ls():
    within = request.args["in"]
    names = [name for name in os.listdir("public") if name.startswith(within)]  # sink
    return {"names": names}
