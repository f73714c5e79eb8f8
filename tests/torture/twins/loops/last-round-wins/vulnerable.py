"""A name assigned in every round holds what the last round assigned."""
# kind: redirect
# drive: flask GET /hop?url={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/hop")
def hop():
    target = "/"
    for step in ["/start", request.args["url"]]:
        target = step
    return redirect(target)  # sink
