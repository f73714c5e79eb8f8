"""`os.system` runs its command in a shell."""
# kind: command
# drive: flask GET /thumbnails?picture={value}
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.route("/thumbnails")
def thumbnail():
    picture = request.args["picture"]
    status = os.system("convert -resize 80x80 uploads/" + picture + " thumbnail.png")  # sink
    return {"status": status}
