"""The constant list of hosts is split and asked."""
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
    if host not in HOSTS.split(","):
        abort(403)
    return requests.get("https://" + host + "/status", timeout=3).text  # sink
