"""The values of a tuple go to the conversions in order."""
# kind: ssrf
# drive: flask GET /fetch?host={value}
# benign: good.example
import urllib.request

from flask import Flask, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    parts = ("api.example", request.args["host"])
    url = "http://%s/?for=%s" % parts
    with urllib.request.urlopen(url.replace(" ", "%20")) as answer:  # sink
        return {"size": len(answer.read())}
