"""`__import__` of a name from the request."""
# kind: code
# drive: flask GET /encoding?module={value}
# benign: json
from flask import Flask, request

app = Flask(__name__)


@app.route("/encoding")
def encoding():
    name = request.args["module"]
    module = __import__(name)  # sink
    return {"names": len(getattr(module, "__all__", [])), "asked": name}
