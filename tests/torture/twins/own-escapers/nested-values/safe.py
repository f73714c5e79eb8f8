"""The cleaner goes into lists."""
# kind: xss
# drive: flask POST /labels json:{"labels": ["new", "{value}"]}
from html import escape

from flask import Flask, request

app = Flask(__name__)


def clean(value):
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, dict):
        return {key: clean(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [clean(inner) for inner in value]
    return value


@app.post("/labels")
def labels():
    document = clean(request.get_json())
    return "<b>" + "</b><b>".join(document["labels"]) + "</b>"  # sink
