"""The source of a copy is read."""
# kind: path
# drive: flask POST /poster form:template={value}
# benign: 4
import shutil

from flask import Flask, request

app = Flask(__name__)


@app.post("/poster")
def poster():
    template = request.form["template"]
    shutil.copyfile("templates/" + template, "posters/new.svg")  # sink
    return "", 201
