"""The host is a constant, the value is sent along."""
# kind: ssrf
# drive: flask GET /rss?feed={value}
# benign: https://good.example/rss
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/rss")
def rss():
    feed = request.args["feed"]
    answer = requests.get("https://reader.example/", headers={"X-Feed": feed.strip()}, timeout=9)  # sink
    return {"size": len(answer.content)}
