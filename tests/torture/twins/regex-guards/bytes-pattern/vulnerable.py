"""A pattern of bytes, unanchored."""
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
    if not re.match(rb"[a-z]+", body):
        abort(400)
    os.system("beep --" + body.decode())  # sink
    return "", 204
