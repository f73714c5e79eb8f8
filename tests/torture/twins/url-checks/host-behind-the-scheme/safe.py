"""The host is complete before the value begins."""
# kind: ssrf
# drive: flask GET /track?parcel={value}
# payload: evil§.example/
# payload: @evil§.example/
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/track")
def track():
    parcel = request.args["parcel"]
    url = "https://post.example/track/" + parcel
    return {"state": requests.get(url, timeout=5).text}  # sink
