"""A string taken from a list does not change when the list does."""
# kind: redirect
# drive: flask GET /later?url={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/later")
def later():
    steps = ["/welcome"]
    target = steps[0]
    steps[0] = request.args["url"]
    return redirect(target)  # sink
