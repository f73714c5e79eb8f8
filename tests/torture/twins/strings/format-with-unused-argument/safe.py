"""Arguments of `format` that no field names are dropped."""
# kind: ssrf
# drive: flask GET /avatar?host={value}
# benign: good.example
import requests

from flask import Flask, request

app = Flask(__name__)


@app.get("/avatar")
def avatar():
    host = request.args["host"]
    url = "http://{1}/avatar.png".format(host, "cdn.example")
    answer = requests.get(url, timeout=3)  # sink
    return {"status": answer.status_code}
