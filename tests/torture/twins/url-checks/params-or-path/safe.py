"""`params` puts the value into the query."""
# kind: ssrf
# drive: flask GET /geo?place={value}
# benign: https://geo.example/oslo
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/geo")
def geo():
    place = request.args["place"]
    answer = requests.get("https://geo.example/find", params={"q": place}, timeout=5)  # sink
    return {"found": answer.text}
