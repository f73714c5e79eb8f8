"""What follows the line of `sh -c` are its arguments, `$1` and so on."""
# kind: command
# drive: flask GET /exists?file={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/exists")
def exists():
    file = request.args["file"]
    code = subprocess.call(["sh", "-c", 'test -e "$1" && echo yes', "sh", file])  # sink
    return {"exists": code == 0}
