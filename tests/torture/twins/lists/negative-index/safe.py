"""Negative indices count from the end: `x[-2]` is the last but one."""
# kind: ssrf
# drive: flask GET /mirror?url={value}
# benign: https://good.example/a
import urllib.request

from flask import Flask, request

app = Flask(__name__)


@app.get("/mirror")
def mirror():
    mirrors = ["https://a.example/", request.args["url"], "https://b.example/"]
    with urllib.request.urlopen(mirrors[-3]) as answer:  # sink
        return {"size": len(answer.read())}
