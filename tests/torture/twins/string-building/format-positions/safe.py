"""`{0}` and `{1}` choose among the positional arguments of `str.format`; arguments nobody names are ignored."""
# kind: command
# drive: flask GET /thumb?file={value}
# benign: cat.png
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/thumb")
def thumb():
    upload = request.args["file"]
    command = "convert {1} -resize {2} out.png".format(upload, "default.png", "64x64")
    os.system(command)  # sink
    return {"done": True}
