"""The value is the beginning of the URL."""
# kind: ssrf
# drive: flask GET /geo?place={value}
# benign: https://geo.example/oslo
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/geo")
def geo():
    place = request.args["place"]
    answer = requests.get(place, params={"q": "https://geo.example/find"}, timeout=5)  # sink
    return {"found": answer.text}
