"""The value is what is written, not where."""
# kind: path
# drive: flask POST /memo form:text={value}
# file: memos/latest
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/memo")
def memo():
    text = request.form["text"]
    pathlib.Path("memos", "latest").write_text(text)  # sink
    return "", 204
