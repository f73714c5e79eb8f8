"""The check raises, the application's error handler answers."""
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
    if not text.isalnum():
        raise Refused(text)
    return text


@app.route("/image")
def image():
    host = label(request.args["host"])
    return requests.get("https://" + host + ".shop.example/logo.png", timeout=3).content  # sink
