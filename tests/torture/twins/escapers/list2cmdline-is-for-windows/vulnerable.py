"""`subprocess.list2cmdline` quotes for Windows: `;` and `$(…)` stay for a shell."""
# kind: command
# drive: flask GET /ocr?lang={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ocr")
def ocr():
    words = ["tesseract", "scan.png", "out", "-l", request.args["lang"]]
    subprocess.check_call(subprocess.list2cmdline(words), shell=True)  # sink
    return {"done": True}
