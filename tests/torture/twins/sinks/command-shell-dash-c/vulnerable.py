"""A list whose program is a shell with `-c` is a line for the shell."""
# kind: command
# drive: flask GET /exists?file={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/exists")
def exists():
    file = request.args["file"]
    code = subprocess.call(["sh", "-c", f"test -e {file} && echo yes"])  # sink
    return {"exists": code == 0}
