"""`__import__` of a constant; the request chooses an item of its public list."""
# kind: code
# drive: flask GET /encoding?module={value}
# benign: json
from flask import Flask, request

app = Flask(__name__)


@app.route("/encoding")
def encoding():
    name = request.args["module"]
    module = __import__("json")  # sink
    return {"names": len(getattr(module, "__all__", [])), "asked": name}
