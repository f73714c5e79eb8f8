"""In `a | b` the right operand wins for keys that both have."""
# kind: redirect
# drive: flask GET /start?page={value}
from flask import Flask, redirect, request

app = Flask(__name__)

DEFAULTS = {"page": "/welcome"}


@app.get("/start")
def start():
    given = {"page": request.args["page"]}
    merged = DEFAULTS | given
    return redirect(merged["page"])  # sink
