"""A list without a shell needs no quotes."""
# kind: command
# drive: flask GET /ocr?lang={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ocr")
def ocr():
    words = ["tesseract", "scan.png", "out", "-l", request.args["lang"]]
    subprocess.check_call(words, shell=False)  # sink
    return {"done": True}
