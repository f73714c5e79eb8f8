"""`requests.get` asks whatever host the URL names."""
# kind: ssrf
# drive: flask GET /preview?page={value}
# benign: https://pages.example/start
import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    page = request.args["page"]
    answer = requests.get("https://intranet.example/wiki/" + page, timeout=5)  # sink
    return {"status": answer.status_code}
