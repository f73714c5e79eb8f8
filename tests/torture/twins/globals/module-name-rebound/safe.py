"""A module name that a request handler rebinds is changed for everyone; a local one is not."""
# kind: ssrf
# drive: flask GET /rebind?base={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)

base = "https://api.example/"


def client():
    return requests.get(base, timeout=2)  # sink


@app.get("/rebind")
def rebind():
    base = request.args["base"]
    return {"status": client().status_code, "base": len(base)}
