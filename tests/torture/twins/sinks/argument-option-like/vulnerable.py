"""A value that begins with a dash is an option for `grep`."""
# kind: argument
# drive: flask GET /search?term={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args["term"]
    found = subprocess.run(["grep", "-rn", term, "articles"], capture_output=True, text=True)  # sink
    return {"found": found.stdout}
