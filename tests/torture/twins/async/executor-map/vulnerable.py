"""`ThreadPoolExecutor.map` gives the results in the order of its arguments, whoever ends first."""
# kind: ssrf
# drive: flask GET /pool?host={value}
# benign: good.example
from concurrent.futures import ThreadPoolExecutor

import requests

from flask import Flask, request

app = Flask(__name__)


def url_of(host):
    return "http://" + host + "/"


@app.get("/pool")
def pool():
    with ThreadPoolExecutor() as executor:
        urls = list(executor.map(url_of, ["api.example", request.args["host"]]))
    return {"status": requests.get(urls[1], timeout=2).status_code}  # sink
