"""After `--` words are no options."""
# kind: argument
# drive: flask GET /blame?file={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/blame")
def blame():
    file = request.args["file"]
    answer = subprocess.run(["git", "blame", "./" + file], capture_output=True, text=True)  # sink
    return {"blame": answer.stdout}
