"""The outermost iterable of a generator expression is evaluated at once, the rest when it is run."""
# kind: ssrf
# drive: flask GET /genexp?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


@app.get("/genexp")
def genexp():
    urls = ["https://one.example/"]
    pending = (url for url in urls)
    urls = [request.args["url"]]
    statuses = []
    for url in pending:
        statuses.append(requests.head(url, timeout=2).status_code)  # sink
    return {"statuses": statuses, "urls": len(urls)}
