"""`from settings import folder` bound the value of then; assigning the attribute later does not change it."""
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
    return {"names": os.listdir("data/" + folder)}  # sink
