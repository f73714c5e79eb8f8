"""Only literal addresses of the own network are allowed."""
# kind: ssrf
# drive: flask GET /probe?host={value}
# benign: 10.0.0.12
# payload: evil§.example
# payload: evil§.example/
import ipaddress

import requests
from flask import Flask, abort, request

app = Flask(__name__)
OWN = ipaddress.ip_network("10.0.0.0/24")


@app.route("/probe")
def probe():
    host = request.args["host"]
    if ipaddress.ip_address(host) not in OWN:
        abort(403)
    return {"up": requests.get(f"http://{host}/health", timeout=2).ok}  # sink
