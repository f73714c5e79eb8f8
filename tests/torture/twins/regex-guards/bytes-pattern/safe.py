"""A pattern of bytes that has to match the whole body."""
# kind: command
# drive: flask POST /beep body:{value}
# benign: twice
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/beep")
def beep():
    body = request.get_data()
    if not re.fullmatch(rb"[a-z]+", body):
        abort(400)
    os.system("beep --" + body.decode())  # sink
    return "", 204
