"""The check and its handler are there, and the value passes because the check raises for blanks only."""
# kind: ssrf
# drive: flask GET /image?host={value}
# benign: cdn1
import requests
from flask import Flask, request

app = Flask(__name__)


class Refused(Exception):
    pass


@app.errorhandler(Refused)
def refused(error):
    return {"error": "refused"}, 403


def label(text):
    if text.isspace():
        raise Refused(text)
    return text


@app.route("/image")
def image():
    host = label(request.args["host"])
    return requests.get("https://" + host + ".shop.example/logo.png", timeout=3).content  # sink
