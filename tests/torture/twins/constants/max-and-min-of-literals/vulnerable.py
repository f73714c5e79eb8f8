"""Built-ins applied to constants give constants."""
# kind: ssrf
# drive: flask GET /max?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)

LIMITS = (3, 7, 5)


@app.get("/max")
def maximum():
    url = "https://status.example/"
    if max(LIMITS) - min(LIMITS) == 4:
        url = request.args["url"]
    return {"status": requests.get(url, timeout=2).status_code}  # sink
