"""Every branch of a chain but one gives a constant."""
# kind: ssrf
# drive: flask GET /region?r={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


@app.get("/region")
def region():
    region = request.args["r"]
    if region == "eu":
        url = "https://eu.example/"
    elif region == "us":
        url = "https://us.example/"
    else:
        url = "https://any.example/"
    return {"ok": requests.get(url, timeout=3).ok}  # sink
