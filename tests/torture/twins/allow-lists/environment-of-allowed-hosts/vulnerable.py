"""Splitting the *value* instead of the constant asks whether the value is in itself."""
# kind: ssrf
# drive: flask GET /proxy?host={value}
# benign: api.shop.example
import requests
from flask import Flask, abort, request

app = Flask(__name__)
HOSTS = "api.shop.example,img.shop.example"


@app.route("/proxy")
def proxy():
    host = request.args["host"]
    if host not in host.split(","):
        abort(403)
    return requests.get("https://" + host + "/status", timeout=3).text  # sink
