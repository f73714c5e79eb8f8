"""`del x.attribute` removes the instance's attribute, and the class's shows again."""
# kind: ssrf
# drive: flask GET /client?base={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


class Client:
    base = "https://api.example/"
    path = "/"


@app.get("/client")
def client():
    client = Client()
    client.base = request.args["base"]
    client.path = "/v2"
    del client.path
    return {"status": requests.get(client.base, timeout=3).status_code}  # sink
