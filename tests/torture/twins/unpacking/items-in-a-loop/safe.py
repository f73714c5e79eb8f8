"""`for key, value in d.items()` binds the key first."""
# kind: xss
# drive: flask GET /attrs?v={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/attrs")
def attrs():
    attributes = {"title": request.args["v"], "lang": "en"}
    out = []
    for key, value in attributes.items():
        out.append(f"<p>{key}</p>")
    return "".join(out)  # sink
