"""The call that matters may be several functions away from where the value came in."""
# kind: command
# drive: flask POST /chain form:name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def run(command):
    os.system(command)  # sink


def archive(name):
    run("tar cf backup.tar " + name)


def handle(form):
    archive(form.get("folder", "data"))


@app.post("/chain")
def chain():
    handle(request.form)
    return "ok"
