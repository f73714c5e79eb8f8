"""`import settings` sees what is assigned to the module's attribute later."""
# kind: path
# drive: flask GET /list?folder={value}
# benign: public
import os

from flask import Flask, request

import settings
from settings import folder

app = Flask(__name__)


@app.route("/list")
def listing():
    settings.folder = request.args["folder"]
    return {"names": os.listdir("data/" + settings.folder)}  # sink
