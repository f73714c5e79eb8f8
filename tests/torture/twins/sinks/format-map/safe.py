"""`string.Template` knows `$name` only, and no attributes."""
# kind: format
# drive: flask POST /label form:layout={value}
import string

from flask import Flask, request

app = Flask(__name__)


@app.post("/label")
def label():
    layout = request.form["layout"]
    fields = {"name": "Bolt", "size": "M8"}
    return {"label": string.Template(layout).safe_substitute(fields)}  # sink
