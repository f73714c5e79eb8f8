"""`filter` keeps the items for which the function is true."""
# kind: command
# drive: flask GET /filter?p={value}
# benign: vim
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/filter")
def filtered():
    wanted = ["curl", request.args["p"]]
    packages = filter(str.isalnum, wanted)
    for package in packages:
        os.system("apt-get install " + package)  # sink
    return "installed"
