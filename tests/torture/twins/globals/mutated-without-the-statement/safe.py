"""A module's list can be changed in a function without `global`, for nothing is assigned to the name."""
# kind: command
# drive: flask GET /module-list?file={value}
import os

from flask import Flask, request

app = Flask(__name__)

files = ["a.txt"]


def select(name):
    files = ["b.txt"]
    files.append(name)


@app.get("/module-list")
def module_list():
    select(request.args["file"])
    os.system("cat " + " ".join(files))  # sink
    return "ok"
