"""The source of the copy is a constant; the target is a number."""
# kind: path
# drive: flask POST /poster form:template={value}
# benign: 4
import shutil

from flask import Flask, request

app = Flask(__name__)


@app.post("/poster")
def poster():
    template = request.form["template"]
    shutil.copyfile("templates/plain.svg", f"posters/{int(template)}.svg")  # sink
    return "", 201
