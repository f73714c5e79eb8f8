"""A default before the branch counts only where the branch does not assign."""
# kind: path
# drive: flask GET /lang?code={value}
# benign: fr
from flask import Flask, request

app = Flask(__name__)


@app.get("/lang")
def lang():
    code = request.args["code"]
    name = "messages-en"
    if code in ("fr", "de"):
        name = "messages-" + code
    elif code:
        name = code
    try:
        return {"size": len(open(name).read())}  # sink
    except OSError:
        return "no messages", 404
