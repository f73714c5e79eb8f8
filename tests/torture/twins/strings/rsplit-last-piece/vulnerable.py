"""`str.rsplit` with a limit splits from the right, so the last piece is whatever was appended last."""
# kind: command
# drive: flask POST /backup form:volume={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/backup", methods=["POST"])
def backup():
    target = request.form["volume"].replace("@", "") + "@nightly"
    label = target.rsplit("@", 1)[0]
    status = os.system("zfs snapshot tank/" + label)  # sink
    return {"status": status}
