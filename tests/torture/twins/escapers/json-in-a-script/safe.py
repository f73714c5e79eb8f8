"""`<` written as an escape cannot end the script."""
# kind: xss
# drive: flask GET /map?place={value}
import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/map")
def place():
    data = json.dumps({"place": request.args["place"]}).replace("<", "\\u003c")
    return "<script>draw(" + data + ")</script>"  # sink
