"""Keyword arguments go to the parameter of that name, whatever their order."""
# kind: command
# drive: flask GET /copy?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def copy_command(source, target):
    return "cp template.txt " + target + ".txt" if source else "true"


@app.get("/copy")
def copy():
    name = request.args["name"]
    os.system(copy_command(target=name, source="base"))  # sink
    return "copied"
