"""Two closures of one call share its variables: what one assigns the other reads."""
# kind: ssrf
# drive: flask GET /cell?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


def register():
    url = "https://status.example/"

    def store(value):
        nonlocal url
        url = value

    def fetch():
        return requests.get(url, timeout=3)  # sink

    return store, fetch


@app.get("/cell")
def cell():
    store, fetch = register()
    register()[0](request.args["url"])
    return {"status": fetch().status_code}
