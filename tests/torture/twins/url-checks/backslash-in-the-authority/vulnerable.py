"""`urlsplit` takes a backslash for a part of the user, `requests` for the end of the host."""
# kind: ssrf
# drive: flask GET /thumb?url={value}
# benign: https://img.example/a.png
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/thumb")
def thumb():
    url = request.args["url"]
    if urlsplit(url).hostname != "img.example":
        abort(403)
    return requests.get(url, timeout=3).content  # sink
