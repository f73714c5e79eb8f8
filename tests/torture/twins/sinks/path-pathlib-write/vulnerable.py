"""`write_text` writes where the value leads to."""
# kind: path
# drive: flask POST /memo form:text={value}
# file: memos/latest
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/memo")
def memo():
    text = request.form["text"]
    pathlib.Path("memos", text).write_text("")  # sink
    return "", 204
