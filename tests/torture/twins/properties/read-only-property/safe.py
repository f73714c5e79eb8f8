"""A property without a setter refuses assignment, and keeps what it computes."""
# kind: ssrf
# drive: flask GET /readonly?host={value}
# benign: good.example
import requests

from flask import Flask, request

app = Flask(__name__)


class Service:
    def __init__(self, host):
        self.host = host

    @property
    def url(self):
        return "http://api.example/"


@app.get("/readonly")
def readonly():
    service = Service(request.args["host"])
    try:
        service.url = "http://x.example/"
    except AttributeError:
        pass
    return {"status": requests.get(service.url, timeout=2).status_code}  # sink
