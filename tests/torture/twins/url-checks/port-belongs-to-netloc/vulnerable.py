"""Everything in front of `@` is the user, not the host."""
# kind: ssrf
# drive: flask GET /feed?url={value}
# benign: https://feeds.example/a.xml
# payload: https://feeds.example@evil§.example/a.xml
# payload: https://feeds.example:443@evil§.example/a.xml
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/feed")
def feed():
    url = request.args["url"]
    url = url.replace("\\", "/")
    if urlparse(url).netloc.split("@")[0].split(":")[0] != "feeds.example":
        abort(400)
    return {"feed": requests.get(url, timeout=4).text}  # sink
