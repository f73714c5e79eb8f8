"""`in` of a constant and a literal collection is a constant."""
# kind: xss
# drive: flask GET /feature?label={value}
from flask import Flask, request

app = Flask(__name__)

ENABLED = {"search", "export"}


@app.get("/feature")
def feature():
    label = request.args["label"]
    if "export" in ENABLED:
        label = "Export"
    return "<button>" + label + "</button>"  # sink
