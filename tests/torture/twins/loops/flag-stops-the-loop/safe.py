"""A condition that the body makes false ends the loop after that round."""
# kind: ssrf
# drive: flask GET /retry?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


@app.get("/retry")
def retry():
    urls = ["https://one.example/", request.args["url"]]
    done = False
    index = 0
    while not done and index < len(urls):
        requests.get(urls[index], timeout=2)  # sink
        index += 1
        done = index > 0
    return "ok"
