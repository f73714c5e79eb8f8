"""The host of the URL is the value."""
# kind: ssrf
# drive: flask GET /rss?feed={value}
# benign: https://good.example/rss
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/rss")
def rss():
    feed = request.args["feed"]
    answer = requests.get(feed, headers={"X-Via": "reader"}, timeout=9)  # sink
    return {"size": len(answer.content)}
