"""The last name of the path, escaped or not, stays in the folder."""
# kind: path
# drive: flask GET /snippet?name={value}
import html
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/snippet")
def snippet():
    name = html.escape(os.path.basename(request.args["name"])) or "start"
    return open("snippets/" + name + ".html").read()  # sink
