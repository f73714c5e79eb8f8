"""`copy` makes a new dict: an entry set in one is not in the other."""
# kind: ssrf
# drive: flask GET /copied?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)

DEFAULTS = {"url": "https://status.example/"}


@app.get("/copied")
def copied():
    options = DEFAULTS.copy()
    options["url"] = request.args["url"]
    return {"status": requests.get(DEFAULTS["url"], timeout=5).status_code}  # sink
