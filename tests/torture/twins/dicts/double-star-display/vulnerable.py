"""In a dict display later entries overwrite earlier ones, also those from `**`."""
# kind: xss
# drive: flask GET /banner?text={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/banner")
def banner():
    given = {"text": request.args["text"], "colour": "red"}
    options = {"text": "Sale!", **given}
    return "<h2>{text}</h2>".format(**options)  # sink
